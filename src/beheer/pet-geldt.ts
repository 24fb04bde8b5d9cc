/** Whether a pet counts at this moment: begun, and not ended. The same test as logging in makes. */
export function petGeldt(pet: { geldigVan: string; geldigTot: string | null }, nu: Date): boolean {
  return (
    Date.parse(pet.geldigVan) <= nu.getTime() && (pet.geldigTot === null || Date.parse(pet.geldigTot) > nu.getTime())
  );
}
