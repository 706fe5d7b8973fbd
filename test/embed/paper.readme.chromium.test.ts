import { expect } from '@open-wc/testing';
import { readFile } from '../support/file.js';
import { calm, few, isPrinted, lettersOn, pageWith, print, widget } from '../support/paper.js';

describe('the style sheet that the README gives', function () {
  this.timeout(60_000);

  const around = (inside: string): string => `
    <style>.bar { display: flex; padding: 4em } .grid { display: grid; grid: auto / 1fr 1fr }</style>
    <header class="bar"><nav>Menu</nav></header>
    Loose words
    <main class="grid"><aside>Opening hours</aside><div><p>Written by Ann</p>
      <div><section>More loose words ${inside}<p>Back to top</p></section></div>
    </div></main>
    <footer class="bar"><p>Imprint</p></footer>`;
  const others = [
    'Menu',
    'Loose words',
    'Opening hours',
    'Written by Ann',
    'Back to top',
    'Imprint',
  ];

  const styles = async (): Promise<string> => {
    const [, section = ''] = (await readFile('README.md')).split('\n## Printing\n');
    const [, css = ''] = /```css\n(.*?)```/s.exec(section) ?? [];
    expect(css).to.contain('@media print');
    return `<style>${css}</style>`;
  };

  it('prints the widget and nothing else, however deep it stands', async () => {
    const note = '<div slot="bruising"><p>We have cold packs.</p></div>';
    const tag = widget(few, note);
    const alone = await print(pageWith(tag), calm);
    const sheets = await print(pageWith(around(tag), await styles()), calm);
    expect(isPrinted(sheets, 'We have cold packs.')).to.equal(true);
    expect(lettersOn(sheets)).to.equal(lettersOn(alone));
    expect(sheets).to.have.lengthOf(alone.length);
    const [first, firstAlone] = [sheets, alone].map(([sheet]) => sheet!.lines[0]!.bottom);
    expect(first! - firstAlone!, 'points left free above').to.be.below(50);
    const without = await print(pageWith(around(tag)), calm);
    expect(others.filter((words) => !isPrinted(without, words))).to.deep.equal([]);
  });

  it('leaves alone the pages that have no widget', async () => {
    const sheets = await print(pageWith(around(''), await styles()));
    expect(others.filter((words) => !isPrinted(sheets, words))).to.deep.equal([]);
  });
});
