/* Forms that open over the chat. The browser keeps the focus inside and gives it back afterwards. */
const words = document.body.dataset;

/** Asks with one of the page's own dialogs; the value of its field, or null where it was cancelled. */
export function ask(id, initial = '', canCancel = true) {
  const dialog = document.getElementById(id);
  const field = dialog.querySelector('input');
  const form = dialog.querySelector('form');
  field.value = initial;
  return new Promise(resolve => {
    dialog.querySelector('.cancel')?.addEventListener('click', () => dialog.close(), {once: true});
    dialog.oncancel = event => canCancel || event.preventDefault();
    form.onsubmit = () => dialog.close(field.value.trim());
    dialog.returnValue = '';
    dialog.onclose = () => resolve(dialog.returnValue || null);
    dialog.showModal();
    field.select();
  });
}

function control({name, label, lines, initial}) {
  const made = document.createElement('label');
  made.append(label);
  const field = made.appendChild(document.createElement(lines ? 'textarea' : 'input'));
  Object.assign(field, {name, value: initial, maxLength: 20000, required: true});
  return made;
}

function button(className, label, type) {
  return Object.assign(document.createElement('button'), {className, textContent: label, type});
}

/** Opens a form that Greenroom made; `send(fields)` tells whether they arrived, else the form stays open. */
export function open(form, send) {
  const dialog = document.getElementById('form');
  const made = document.createElement('form');
  const title = Object.assign(document.createElement('h2'), {id: 'form-title', textContent: form.title});
  const intro = Object.assign(document.createElement('div'), {className: 'intro text', innerHTML: form.html});
  const row = Object.assign(document.createElement('div'), {className: 'row'});
  const cancel = row.appendChild(button('plain', words.cancel, 'button'));
  row.append(button('primary', form.submit, 'submit'));
  made.append(title, intro, ...form.fields.map(control), row);
  cancel.addEventListener('click', () => dialog.close());
  made.addEventListener('submit', async event => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(made));
    if (await send(fields)) dialog.close();
  });
  dialog.replaceChildren(made);
  dialog.showModal();
  made.querySelector('textarea, input')?.focus();
}
