// Bundles one entry point of the server to one file: Node runs .ts by itself, but not .tsx.
// Used as a program (node scripts/bouw.mjs <entry> <out>) on Node 24, with the packages installed.
import { basename, dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { argv } from 'node:process';
import { pathToFileURL } from 'node:url';
import { WORTEL } from './omgeving.mjs';

/** Bundles `ingang` (a path in the program) to `uitgang`. Packages stay outside. Throws when the source has a fault. */
export async function bundle(ingang, uitgang) {
  const { rolldown } = await import('rolldown');
  const map = dirname(resolve(WORTEL, uitgang));
  const bundel = await rolldown({
    input: resolve(WORTEL, ingang),
    cwd: WORTEL,
    platform: 'node',
    external: (naam) => !naam.startsWith('.') && !naam.startsWith('\0') && !isAbsolute(naam),
    // Written out here: tsconfig.json does not reach a file outside its folders, and React is the default.
    tsconfig: false,
    transform: { target: 'node24', jsx: { runtime: 'automatic', importSource: 'hono/jsx' } },
    plugins: [keepPlaats(map, resolve(WORTEL, ingang))],
    onLog(niveau, melding, toon) {
      if (niveau === 'warn') toon(niveau, melding);
    },
  });
  await bundel.write({
    dir: map,
    entryFileNames: basename(uitgang),
    chunkFileNames: `${basename(uitgang, '.js')}-[name]-[hash].js`,
    format: 'esm',
    sourcemap: true,
  });
  await bundel.close();
}

/**
 * A module that looks for files beside itself (a template, a worker, a folder with SQL) must find them after bundling
 * too: `import.meta.url`, `.dirname` and `.filename` keep pointing at the source,
 * and `import.meta.main` is only true in the entry point.
 */
function keepPlaats(map, ingang) {
  return {
    name: 'keep-plaats',
    transform(code, id) {
      if (!id.startsWith(WORTEL + sep) || id.includes(`${sep}node_modules${sep}`)) return null;
      if (!code.includes('import.meta.')) return null;
      const pad = JSON.stringify(relative(map, id).split(sep).join('/'));
      const url = `new URL(${pad}, import.meta['url'])`;
      const vervangen = code
        .replaceAll(/\bimport\.meta\.url\b/g, `${url}.href`)
        .replaceAll(/\bimport\.meta\.filename\b/g, `process.getBuiltinModule('url').fileURLToPath(${url})`)
        .replaceAll(
          /\bimport\.meta\.dirname\b/g,
          `process.getBuiltinModule('url').fileURLToPath(new URL('.', ${url}))`,
        );
      return {
        code: id === ingang ? vervangen : vervangen.replaceAll(/\bimport\.meta\.main\b/g, 'false'),
        map: null,
      };
    },
  };
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  try {
    await bundle(argv[2] ?? 'src/app/main.ts', argv[3] ?? 'dist/main.js');
  } catch (fout) {
    process.stderr.write(`${fout.message}\n`);
    process.exit(1);
  }
}
