/* The field to type into, with suggestions: a combobox as screen readers know it. */
const form = document.getElementById('composer');
const line = document.getElementById('line');
const list = document.getElementById('suggestions');
let items = [], active = -1, asked = 0;

function close() {
  asked++;
  items = [];
  list.hidden = true;
  line.setAttribute('aria-expanded', 'false');
  line.removeAttribute('aria-activedescendant');
}

function choose(index) {
  active = index;
  [...list.children].forEach((item, at) => item.setAttribute('aria-selected', at === index));
  if (index < 0) return line.removeAttribute('aria-activedescendant');
  line.setAttribute('aria-activedescendant', `suggestion-${index}`);
  list.children[index].scrollIntoView({block: 'nearest'});
}

function open({complete, suggestions}, accept) {
  if (!suggestions.length) return close();
  items = suggestions;
  list.replaceChildren(...items.map(({label, detail}, index) => {
    const item = document.createElement('li');
    item.id = `suggestion-${index}`;
    item.role = 'option';
    item.append(Object.assign(document.createElement('b'), {textContent: label}),
      Object.assign(document.createElement('span'), {textContent: detail}));
    item.addEventListener('pointerdown', event => {
      event.preventDefault();
      accept(index);
    });
    return item;
  }));
  list.hidden = false;
  line.setAttribute('aria-expanded', 'true');
  // Enter sends what is a command already, and completes what is not one yet.
  choose(complete ? -1 : 0);
}

/** Whether the active suggestion adds to what was typed, which may be ahead of the list. */
function completes() {
  const suggested = items[active]?.line.trim();
  return suggested !== undefined && suggested !== line.value.trim() && suggested.startsWith(line.value.trim());
}

/** Sets the field up: `suggest(line)` asks for suggestions, `send(line)` sends. */
export function compose({suggest, send}) {
  async function refresh() {
    if (!line.value.startsWith('/')) return close();
    const ask = ++asked;
    const found = await suggest(line.value).catch(() => ({suggestions: []}));
    if (ask === asked) open(found, accept);
  }

  function accept(index) {
    line.value = items[index].line;
    close();
    line.focus();
    refresh();
  }

  line.addEventListener('input', refresh);
  line.addEventListener('blur', close);
  line.addEventListener('keydown', event => {
    if (list.hidden || event.isComposing) return;
    const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
    if (step) choose((active + step + items.length + (active < 0 && step < 0 ? 1 : 0)) % items.length);
    else if (event.key === 'Tab' && !event.shiftKey) accept(Math.max(active, 0));
    else if (event.key === 'Enter' && completes()) accept(active);
    else if (event.key === 'Escape') close();
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    const text = line.value.trim();
    if (!text) return;
    close();
    line.value = '';
    // What could not be sent comes back, unless something else was typed meanwhile.
    if (!await send(text) && !line.value) line.value = text;
  });
}

export const focus = () => line.focus();

// A slash typed anywhere begins a command.
document.addEventListener('keydown', event => {
  if (event.key === '/' && !event.target.closest('input, textarea, select, dialog')) line.focus();
});
