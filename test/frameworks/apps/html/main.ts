import 'acu-aftercare';

const care = document.querySelector('acu-aftercare')!;
const place = document.querySelector('#place')!;
const heard = document.querySelector('#heard')!;

const hear = (text: string): void => {
  heard.append(Object.assign(document.createElement('li'), { textContent: text }));
};

const onClick = (id: string, does: () => void): void =>
  document.querySelector(id)!.addEventListener('click', does);

care.effects = ['bruising', 'burn'];

care.addEventListener('acu-answer', (event) => hear(`answer: ${event.level}`));
care.addEventListener('acu-toggle', (event) =>
  hear(`${event.effect} ${event.open ? 'opened' : 'closed'}`),
);

onClick('#country', () => {
  care.region = care.region === 'GB' ? 'US' : 'GB';
});
onClick('#burns', () => care.show('burn'));
onClick('#away', () => (care.isConnected ? care.remove() : place.append(care)));
