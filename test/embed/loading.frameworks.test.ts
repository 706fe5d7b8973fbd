import { expect } from '@open-wc/testing';
import { panelOf } from '../support/accordion.js';
import { nameOf } from '../support/entries.js';
import { scripts } from '../support/frame.js';
import { everything, settled, visibleText } from '../support/reading.js';
import { fileAt, openSite } from '../support/site.js';
import { emergencyLines } from '../support/whole.js';
import { expectQuiet } from '../support/working.js';

const { module } = scripts;
const late = `<script type="module" src="${fileAt('acu-aftercare.js', { late: 2000 })}"></script>`;

describe('a tag that a framework makes', () => {
  const framework = '<script type="module" src="/test/support/framework-page.ts"></script>';
  const host = '<clinic-page region="GB"></clinic-page>';

  for (const [name, markup] of Object.entries({
    'the file first': `${module}${framework}${host}`,
    'the framework first': `${framework}${host}${module}`,
    'the file two seconds late': `${framework}${host}${late}`,
  })) {
    it(`in its own shadow root works, keeps its properties and is updated: ${name}`, async () => {
      const page = await openSite(markup);
      await expectQuiet(page);
      const app = page.body.querySelector<HTMLElement>('clinic-page')!;
      app.setAttribute('region', 'US');
      await settled();
      await settled();
      expect(emergencyLines(page.body)[0]).to.contain('Call 911 now.');
      expect(visibleText(panelOf(page.body, nameOf('bruising')))).to.contain(
        'We have cold packs in US.',
      );
    });
  }

  /** Ways in which frameworks make an element, each before the file is there. */
  const makers = {
    'by its name, put into the page at once': `place(dress(document.createElement('acu-aftercare')))`,
    'by its name, put into the page when the file is there': `
      const whole = dress(document.createElement('acu-aftercare'));
      customElements.whenDefined('acu-side-effects').then(() => place(whole));`,
    'as a copy of a template': `
      const template = document.createElement('template');
      template.innerHTML = '<acu-aftercare></acu-aftercare>';
      const copy = document.importNode(template.content, true);
      dress(copy.firstChild);
      place(copy);`,
    'as a copy of a template that is not made this page’s own': `
      const template = document.createElement('template');
      template.innerHTML = '<acu-aftercare></acu-aftercare>';
      const copy = template.content.cloneNode(true);
      dress(copy.firstChild);
      place(copy);`,
    'in a shadow root': `
      const root = place(document.createElement('div')).attachShadow({ mode: 'open' });
      root.innerHTML = '<acu-aftercare></acu-aftercare>';
      dress(root.firstChild);`,
    'in an element that was not in the page': `
      const box = document.createElement('div');
      box.innerHTML = '<section><acu-aftercare></acu-aftercare></section>';
      dress(box.querySelector('acu-aftercare'));
      place(box);`,
  };

  for (const [name, maker] of Object.entries(makers)) {
    it(`keeps the properties that it was given before the file came: ${name}`, async () => {
      const page = await openSite(`<script>{
          const dress = (whole) => Object.assign(whole, {
            region: 'GB', clinicName: 'Willow Clinic', headingLevel: 3, theme: 'dark',
          });
          const place = (node) => document.body.appendChild(node);
          ${maker}
        }</script>${module}`);
      await expectQuiet(page);
      const [whole] = everything(page.body, 'acu-aftercare');
      expect(whole).to.include({ clinicName: 'Willow Clinic', headingLevel: 3, theme: 'dark' });
      expect(whole!.getAttribute('theme')).to.equal('dark');
    });
  }
});
