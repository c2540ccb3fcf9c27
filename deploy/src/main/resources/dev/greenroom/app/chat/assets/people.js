/* Who sits here: the people of this browser, one of whom speaks in this tab. */
const KNOWN = 'greenroom.people', LAST = 'greenroom.person';
const NAMES = ['Robin', 'Kim', 'Sam', 'Alex', 'Noor', 'Jules', 'Charlie', 'Mika'];

/** The people of this browser, as {person, name}. */
export const known = () => JSON.parse(localStorage.getItem(KNOWN) ?? '[]');

/** The one who speaks in this tab, or spoke last in another. */
export const last = () => sessionStorage.getItem(LAST) ?? localStorage.getItem(LAST);

/** Remembers somebody as the one who speaks in this tab. */
export function remember({person, name}) {
  localStorage.setItem(KNOWN, JSON.stringify([...known().filter(one => one.person !== person), {person, name}]));
  sessionStorage.setItem(LAST, person);
  localStorage.setItem(LAST, person);
}

/** A name to start with, that nobody here has yet. */
export function suggestedName() {
  const taken = known().map(one => one.name);
  return NAMES.find(name => !taken.includes(name)) ?? '';
}
