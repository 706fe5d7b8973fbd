/** Editors read what is published: modules by their place in the package, and nothing private. */
const asPublished = {
  name: 'as-published',
  packageLinkPhase({ customElementsManifest: manifest }) {
    const publish = (path) => path.replace(/^src\/(.*)\.ts$/, 'dist/lib/$1.js');
    const all = manifest.modules.flatMap(({ declarations }) => declarations);
    const { cssProperties } = all.find(({ name }) => name === 'AcuElement');
    for (const module of manifest.modules) {
      module.path = publish(module.path);
      for (const { declaration } of module.exports)
        declaration.module = publish(declaration.module);
      for (const declaration of module.declarations) {
        declaration.members &&= declaration.members.filter(
          ({ privacy }) => privacy !== 'private' && privacy !== 'protected',
        );
        // the analyser hands everything down from a base class but these
        if (declaration.tagName) declaration.cssProperties = cssProperties;
        // the analyser takes the first argument of any event for its name
        declaration.events &&= declaration.events.filter(({ description }) => description);
      }
    }
  },
};

export default {
  globs: ['src/elements/*.ts'],
  exclude: ['**/*.styles.ts', '**/reactive-element.ts'],
  outdir: 'dist',
  packagejson: false,
  plugins: [asPublished],
};
