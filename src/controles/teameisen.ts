/** Whether this role exercises bevoegdheden itself; the others come along as designated persons (Awb 5:15 lid 3). */
export function voertUit(rol: string): boolean {
  return rol === 'leider' || rol === 'toezichthouder';
}

/** What of a team the rules look at. */
export interface Teamfeiten {
  toezichthouders: number;
  leiders: number;
  politieMee: boolean;
}

/** Counts what the rules look at. Man or woman is not counted: what is possible, people see to themselves. Source: C5. */
export function telTeam(team: ReadonlyArray<{ rol: string }>): Teamfeiten {
  return {
    toezichthouders: team.filter((t) => voertUit(t.rol)).length,
    leiders: team.filter((t) => t.rol === 'leider').length,
    politieMee: team.some((t) => t.rol === 'politie'),
  };
}

/** Whether those present must hear why so many came: more than two people, or politie. Source: C5. */
export function vraagtUitleg(team: ReadonlyArray<{ rol: string }>): boolean {
  return team.length > 2 || telTeam(team).politieMee;
}
