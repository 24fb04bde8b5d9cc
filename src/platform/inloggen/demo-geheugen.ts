import type { Adapter, AdapterFactory, AdapterPayload } from 'oidc-provider';
import type { Klok } from '../klok.ts';

interface Bewaard {
  inhoud: AdapterPayload;
  tot: number;
}

/** Longest that anything is kept, also when the provider names no end. */
const LANGST_MS = 12 * 3_600_000;

/** Storage of the demo provider: in memory, everything with an end, and at most `max` of each kind (the oldest go first). */
export function createDemogeheugen(klok: Klok, max = 2_000): AdapterFactory {
  const soorten = new Map<string, Map<string, Bewaard>>();
  return (soort) => {
    const plank = new Map<string, Bewaard>();
    soorten.set(soort, plank);
    return createPlank(plank, soorten, klok, max);
  };
}

function createPlank(
  plank: Map<string, Bewaard>,
  soorten: Map<string, Map<string, Bewaard>>,
  klok: Klok,
  max: number,
): Adapter {
  const leeft = (b: Bewaard | undefined) => (b && b.tot > klok.nu().getTime() ? b.inhoud : undefined);
  const zoek = (klopt: (p: AdapterPayload) => boolean) => leeft([...plank.values()].find((b) => klopt(b.inhoud)));
  return {
    async upsert(id, inhoud, duurS) {
      const nu = klok.nu().getTime();
      plank.delete(id);
      if (plank.size >= max) ruimOp(plank, nu, max);
      plank.set(id, {
        inhoud,
        tot: nu + Math.min(duurS === undefined ? LANGST_MS : duurS * 1_000, LANGST_MS),
      });
    },
    find: async (id) => leeft(plank.get(id)),
    findByUid: async (uid) => zoek((p) => p.uid === uid),
    findByUserCode: async (code) => zoek((p) => p.userCode === code),
    async consume(id) {
      const b = plank.get(id);
      if (b) b.inhoud.consumed = Math.floor(klok.nu().getTime() / 1_000);
    },
    async destroy(id) {
      plank.delete(id);
    },
    async revokeByGrantId(grantId) {
      for (const ander of soorten.values())
        for (const [id, b] of ander) if (b.inhoud.grantId === grantId) ander.delete(id);
    },
  };
}

function ruimOp(plank: Map<string, Bewaard>, nu: number, max: number): void {
  for (const [id, b] of plank) if (b.tot <= nu) plank.delete(id);
  for (const id of plank.keys()) {
    if (plank.size < max) return;
    plank.delete(id);
  }
}
