import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Binaries } from './ingebed-binaries.ts';
import { codeVan } from './opstart-fout.ts';

/** A PostgreSQL server on a cluster, as its postmaster.pid tells. */
export type Postmaster = { pid: number; poort: number; status: 'ready' | 'starting' | 'stopping' };

/**
 * The server that runs on this cluster, or undefined. A postmaster.pid that names a zombie or a number that another
 * program has now is removed: PostgreSQL itself would take it for a live server and refuse for as long as that lasts.
 * Removing is safe: PostgreSQL also guards the cluster by its shared memory.
 */
export function readPostmaster(cluster: string): Postmaster | undefined {
  const pad = join(cluster, 'postmaster.pid');
  const regels = readOf(pad)?.split('\n');
  const pid = Math.abs(Number(regels?.[0]));
  if (!regels || !pid) return undefined;
  if (!isAlive(pid) || !worksIn(pid, cluster)) {
    rmSync(pad, { force: true });
    return undefined;
  }
  const woord = regels[7]?.trim();
  const status = woord === 'ready' || woord === 'stopping' ? woord : 'starting';
  return { pid, poort: Number(regels[3]), status };
}

/** True when a process with this number does work; a zombie does not. */
export function isAlive(pid: number): boolean {
  const stat = readOf(`/proc/${pid}/stat`);
  if (stat !== undefined) return !/^[ZX]/.test(stat.slice(stat.lastIndexOf(')') + 2));
  try {
    process.kill(pid, 0);
    return true;
  } catch (fout) {
    return codeVan(fout) === 'EPERM';
  }
}

/** When a process started, in a form that only compares equal; '' where the system does not tell. */
export function startMoment(pid: number): string {
  const stat = readOf(`/proc/${pid}/stat`);
  return stat ? (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '') : '';
}

/**
 * Stops a server: first the fast shutdown (which ends sessions and writes a checkpoint), after 30 s an immediate one,
 * after 40 s the hard way. Resolves when the process is gone.
 */
export async function stopPostmaster(pid: number, cluster: string, binaries: Binaries): Promise<void> {
  askStop(pid, cluster, binaries);
  for (let ms = 0; isAlive(pid); ms += 20) {
    if (ms === 30_000) signal(pid, 'SIGQUIT');
    if (ms === 40_000) signal(pid, 'SIGKILL');
    if (ms > 45_000) return;
    await wacht(20);
  }
}

/** Asks for the fast shutdown and returns at once; also fit for the last moment of our own process. */
export function askStop(pid: number, cluster: string, binaries: Binaries): void {
  if (process.platform === 'win32') {
    spawnSync(binaries.pgCtl, ['stop', '-D', cluster, '-m', 'fast'], { stdio: 'ignore' });
  } else {
    signal(pid, 'SIGINT');
  }
}

function signal(pid: number, naam: NodeJS.Signals): void {
  try {
    process.kill(pid, naam);
  } catch (fout) {
    if (codeVan(fout) !== 'ESRCH') throw fout;
  }
}

/** A postmaster works in its cluster folder. Where the system does not tell (not Linux) we believe the pid file. */
function worksIn(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux') return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster;
  } catch {
    return false;
  }
}

function readOf(pad: string): string | undefined {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return undefined;
  }
}
