/* Draws messages. Their text comes as HTML that the server has made and escaped; all else is set as text. */
const words = document.body.dataset;

function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text !== undefined) made.textContent = text;
  return made;
}

function avatar(message) {
  const made = element('div', 'avatar', message.author ? [...message.author][0].toUpperCase() : undefined);
  made.setAttribute('aria-hidden', 'true');
  if (!message.author) {
    const icon = made.appendChild(element('img'));
    icon.src = '/chat/assets/icon.svg';
    icon.alt = '';
  }
  return made;
}

function head(message) {
  const made = element('div', 'head');
  made.append(element('span', 'author', message.author || 'Greenroom'));
  const time = element('time', '', new Date(message.at).toLocaleTimeString([], {hour: '2-digit', minute: '2-digit'}));
  time.dateTime = message.at;
  made.append(time);
  if (message.onlyYou && !message.author) made.append(element('span', 'only-you', words.onlyYou));
  return made;
}

function text(message) {
  const made = element('div', 'text');
  if (message.thinking) {
    made.innerHTML = '<span class="dots" role="img"><i></i><i></i><i></i></span>';
    made.firstChild.setAttribute('aria-label', words.thinking);
    return made;
  }
  made.innerHTML = message.html;
  for (const moment of made.querySelectorAll('time')) {
    moment.title = moment.textContent;
    moment.textContent = new Date(moment.dateTime).toLocaleString([], {dateStyle: 'medium', timeStyle: 'short'});
  }
  return made;
}

function buttons(row, press) {
  const made = element('div', 'buttons');
  for (const {label, look, token} of row.presses) {
    const button = made.appendChild(element('button', look, label));
    button.type = 'button';
    button.addEventListener('click', () => press(token));
  }
  return made;
}

function choice(row, press) {
  const made = element('select');
  made.setAttribute('aria-label', row.prompt);
  made.append(new Option(row.prompt || words.choose, ''));
  for (const {label, token} of row.presses) made.append(new Option(label, token));
  made.addEventListener('change', () => {
    if (made.value) press(made.value);
    made.value = '';
  });
  return made;
}

function file({name, href}) {
  const made = element('a', 'file', `${words.download} ${name}`);
  made.href = `/${href}`;
  made.download = name;
  return made;
}

/** The element of a message; `press(token)` is called when something on it is pressed. */
export function draw(message, press) {
  const made = element('article', `message ${message.author ? 'person' : 'bot'}${message.onlyYou ? ' private' : ''}`);
  made.dataset.id = message.id;
  made.tabIndex = -1;
  made.setAttribute('aria-label', message.author || 'Greenroom');
  if (message.thinking) made.setAttribute('aria-busy', 'true');
  made.append(avatar(message), head(message), text(message));
  if (message.rows.length || message.files.length) {
    const rows = made.appendChild(element('div', 'rows'));
    const once = token => made.classList.contains('busy') || press(token);
    rows.append(...message.rows.map(row => row.prompt ? choice(row, once) : buttons(row, once)));
    rows.append(...message.files.map(file));
  }
  return made;
}
