/** The looks, each in themes/<name>.css, and the `theme` that the widget needs with it. */
const looks = new Map([
  ['serif', 'light'],
  ['hospital', 'light'],
  ['spa', 'dark'],
]);

const links = document.querySelector('nav').querySelectorAll('a');

/** Shows the look that the address asks for with `?theme=`; without one the first. */
function show() {
  const asked = new URLSearchParams(location.search).get('theme') ?? '';
  const name = looks.has(asked) ? asked : 'serif';
  document.documentElement.dataset.theme = name;
  document.querySelector('acu-aftercare').setAttribute('theme', looks.get(name) ?? 'light');
  for (const sheet of document.querySelectorAll('link')) {
    if (sheet.dataset.theme) sheet.media = sheet.dataset.theme === name ? 'all' : 'not all';
  }
  for (const link of links) {
    if (link.search === `?theme=${name}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  const file = document.querySelector('.closing a');
  file.href = `./themes/${name}.css`;
  file.textContent = `themes/${name}.css`;
}

for (const link of links) {
  // The page stays, with what is open or ticked, so that the looks can be compared.
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, '', link.href);
    show();
  });
}

show();
