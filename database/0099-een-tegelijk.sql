-- What may be once is held here too: two who act at once must not both get through.

-- G2: one open case at a place. With two, one could go to opsporing while toezicht went on looking by way of the other.
drop index grijszaken_gemeente_locatie_id_idx;
create unique index grijszaak_een_per_plek on grijszaken (gemeente, locatie_id) where gesloten_op is null;

-- C15, Awbi 5: a machtiging that was given elsewhere carries one entry into a woning, as one of here does. Each time it is shown it gets a row of
-- its own in machtigingen, so the entry itself remembers which it was: the giver and its number, as they read without spaces and signs.
alter table binnentredingen add column elders text;
create unique index binnentreding_een_per_woning on binnentredingen (gemeente, locatie_id, elders) where elders is not null;
