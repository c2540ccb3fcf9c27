/* Keeps the messages of every channel and shows those of one. */
import {draw} from './message.js';

const log = document.getElementById('log');
const empty = document.getElementById('empty');
const MOST = 300;
const channels = new Map();
let shown = 'general';
let press = () => {};

const messagesOf = channel => channels.get(channel) ?? channels.set(channel, new Map()).get(channel);
const elementOf = id => log.querySelector(`[data-id="${CSS.escape(id)}"]`);

const drawn = message => draw(message, token => {
  busy(message.id, true);
  press(message, token);
});

/** What happens when something on a message is pressed: `handle(message, token)`. */
export function onPress(handle) {
  press = handle;
}

/** Marks a message on which a press is being worked on. */
export function busy(id, yes) {
  elementOf(id)?.classList.toggle('busy', yes);
}

/** Shows a channel. */
export function show(channel) {
  shown = channel;
  // Read out what is new, not what was there before.
  log.setAttribute('aria-live', 'off');
  log.replaceChildren(...[...messagesOf(channel).values()].map(drawn));
  log.lastElementChild?.scrollIntoView({block: 'end', behavior: 'instant'});
  empty.hidden = log.childElementCount > 0;
  setTimeout(() => log.setAttribute('aria-live', 'polite'), 100);
}

/** Takes a message in, in the place of the one with its id; tells whether it is on the screen. */
export function take(message) {
  const messages = messagesOf(message.channel);
  messages.set(message.id, message);
  if (messages.size > MOST) drop({channel: message.channel, id: messages.keys().next().value});
  if (message.channel !== shown) return false;
  const next = drawn(message);
  const old = elementOf(message.id);
  const hadFocus = old?.contains(document.activeElement);
  if (old) old.replaceWith(next); else log.append(next);
  if (hadFocus) next.focus({preventScroll: true});
  empty.hidden = true;
  next.scrollIntoView({block: next.offsetHeight > log.clientHeight ? 'start' : 'nearest'});
  return true;
}

/** Takes a message away. */
export function drop({channel, id}) {
  messagesOf(channel).delete(id);
  if (channel === shown) elementOf(id)?.remove();
}

/** Forgets everything, on the screen too: somebody else sits here now. */
export function clear() {
  channels.clear();
  log.replaceChildren();
}

/** Takes in what a fresh connection tells; older messages stay, since their buttons still work, but nobody works on them. */
export function welcome(messages) {
  const told = new Set(messages.map(({id}) => id));
  for (const kept of channels.values()) {
    for (const {id, thinking} of kept.values()) if (thinking && !told.has(id)) kept.delete(id);
  }
  for (const message of messages) messagesOf(message.channel).set(message.id, message);
  show(shown);
}
