/* The chat: puts the parts together. */
import {get, listen, post} from './server.js';
import * as log from './log.js';
import {compose, focus} from './composer.js';
import {ask, open} from './dialogs.js';
import {known, last, remember, suggestedName} from './people.js';

const words = document.body.dataset;
const byId = id => document.getElementById(id);
let me = null, channel = 'general', channels = ['general'], unread = new Set(), stop = () => {};

function problem(sentence) {
  byId('problem').textContent = sentence;
  byId('problem').hidden = !sentence;
}

function connection(sentence, good) {
  byId('connection').textContent = sentence;
  byId('connection').classList.toggle('good', good);
}

/** Posts as me; after a restart the server may have to be told who I am. Tells whether it arrived. */
async function tell(path, body, message) {
  if (!me) return false;
  const request = () => post(path, {person: me.person, channel, ...body});
  try {
    const {forms} = await request().catch(async refused => {
      if (refused.status !== 409) throw refused;
      await enter(me);
      return request();
    });
    problem('');
    if (forms.length) log.busy(message, false);
    forms.forEach(form => open(form, fields => tell('submit', {message, token: form.token, fields}, message)));
    return true;
  } catch (refused) {
    log.busy(message, false);
    problem(refused.status ? refused.message : words.lost);
    return false;
  }
}

async function enter(somebody) {
  me = await post('enter', somebody);
  remember(me);
  drawMe();
}

function drawMe() {
  const select = byId('me');
  select.replaceChildren(...known().map(({person, name}) =>
    new Option(person === me.person && me.admin ? `${name} (${words.admin})` : name, person)));
  select.append(new Option(words.somebodyElse, ''));
  select.value = me.person;
}

function drawChannels() {
  byId('channels').replaceChildren(...channels.map(name => {
    const item = document.createElement('li');
    const button = item.appendChild(Object.assign(document.createElement('button'), {textContent: `# ${name}`}));
    button.type = 'button';
    if (name === channel) button.setAttribute('aria-current', 'true');
    button.classList.toggle('unread', unread.has(name));
    button.addEventListener('click', () => enterChannel(name));
    return item;
  }));
}

function enterChannel(name) {
  channel = name;
  unread.delete(name);
  byId('channel-title').textContent = `# ${name}`;
  drawChannels();
  log.show(name);
  focus();
}

function drawPeople(people) {
  byId('people').replaceChildren(...people.map(name =>
    Object.assign(document.createElement('li'), {textContent: name})));
}

const handlers = {
  welcome(told) {
    if (byId('connection').textContent) {
      connection(words.back, true);
      setTimeout(() => connection('', false), 3000);
    }
    channels = told.channels.includes(channel) ? told.channels : [...told.channels, channel];
    drawChannels();
    drawPeople(told.people);
    log.welcome(told.messages);
  },
  said({message}) {
    if (!log.take(message)) {
      unread.add(message.channel);
      drawChannels();
    }
  },
  gone: log.drop,
  settled: ({id}) => log.busy(id, false),
  channels(told) {
    channels = told.channels;
    drawChannels();
  },
  people: ({people}) => drawPeople(people),
};

/** Begins to listen as somebody who may be new. */
async function begin(somebody) {
  for (let name = somebody?.name; ; name = null) {
    name ??= await ask('join', suggestedName(), me !== null);
    if (name === null) return drawMe();
    try {
      await enter({...somebody, name});
      break;
    } catch (refused) {
      problem(refused.status ? refused.message : words.lost);
      await new Promise(resolve => setTimeout(resolve, 1000));
      if (!refused.status || refused.status >= 500) return begin(somebody ?? {name});
    }
  }
  problem('');
  stop();
  log.clear();
  stop = listen(me.person, handlers, {lost: () => connection(words.lost, false), retry: () => enter(me)});
  focus();
}

log.onPress((message, token) => tell('press', {message: message.id, token}, message.id));

compose({
  suggest: async line => get('complete', {person: me.person, channel, line}),
  send: text => tell('say', {text}, ''),
});

byId('empty').addEventListener('click', event => {
  if (event.target.matches('.chip')) tell('say', {text: event.target.textContent}, '').then(focus);
});

byId('me').addEventListener('change', event => begin(known().find(({person}) => person === event.target.value)));

byId('new-channel').addEventListener('click', async () => {
  const name = await ask('open-channel');
  if (name && await tell('channels', {channel: name}, '')) enterChannel(name);
});

begin(known().find(({person}) => person === last()));
