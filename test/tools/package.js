import { resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';

const resolveDir = resolve(import.meta.dirname, '../..');

/** How many bytes the rule alone may take in somebody's bundle, its tables of data among them. */
const mostOfRule = 2000;

const wanted = {
  'acu-aftercare': ['AcuAftercare', 'AcuChecker', 'AcuSideEffects', 'nextStep'],
  'acu-aftercare/clinical': ['nextStep', 'effects', 'contentVersion'],
};

async function check([name, exports]) {
  try {
    const given = await import(name);
    return exports.filter((key) => !(key in given)).map((key) => `import '${name}' lacks ${key}`);
  } catch (error) {
    return [`import '${name}' fails in Node: ${error.message}`];
  }
}

/** What a bundler makes of an import of the rule. */
async function bundle(name) {
  const contents = `export { nextStep } from '${name}'`;
  const stdin = { contents, resolveDir };
  const options = { bundle: true, minify: true, format: 'esm', write: false };
  const { outputFiles } = await build({ stdin, ...options });
  return outputFiles[0];
}

async function checkRule() {
  const [rule, all] = await Promise.all(['acu-aftercare/clinical', 'acu-aftercare'].map(bundle));
  const size = brotliCompressSync(rule.contents).length;
  return [
    ...(all.text.includes('lit$') ? [] : ["nothing of Lit is seen in all of 'acu-aftercare'"]),
    ...(rule.text.includes('lit$') ? ["'acu-aftercare/clinical' brings Lit along"] : []),
    ...(size > mostOfRule ? [`the rule takes ${size} of ${mostOfRule} bytes brotli`] : []),
  ];
}

/** What a bundler or a server gets from the package, where there is no DOM. */
export async function checkPackage() {
  return (await Promise.all([...Object.entries(wanted).map(check), checkRule()])).flat();
}
