/* Talks to the server: posts as JSON, listens to events, connects again when the line was cut. */
const HEADERS = {'Content-Type': 'application/json', 'X-Greenroom': 'chat'};
const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Something the server refused, with a sentence for the person. */
export class Refused extends Error {
  constructor(status, sentence) {
    super(sentence);
    this.status = status;
  }
}

async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Refused(response.status, body.problem ?? response.statusText);
  return body;
}

export const post = (path, body) =>
  fetch(`/chat/${path}`, {method: 'POST', headers: HEADERS, body: JSON.stringify({zone: ZONE, ...body})}).then(answer);

export const get = (path, parameters) => fetch(`/chat/${path}?${new URLSearchParams(parameters)}`).then(answer);

/** Listens as one person until stopped; `lost` is called when the line is cut, `retry` before each new attempt. */
export function listen(person, handlers, {lost, retry}) {
  let source, timer, pause = 500, stopped = false;
  function connect() {
    source = new EventSource(`/chat/events?${new URLSearchParams({person})}`);
    for (const [name, handle] of Object.entries(handlers)) {
      source.addEventListener(name, event => {
        pause = 500;
        handle(JSON.parse(event.data));
      });
    }
    source.onerror = () => {
      source.close();
      lost();
      timer = setTimeout(() => retry().then(() => stopped || connect(), source.onerror), pause);
      pause = Math.min(pause * 2, 8000);
    };
  }
  connect();
  return () => {
    stopped = true;
    clearTimeout(timer);
    source.close();
  };
}
