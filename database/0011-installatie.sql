-- What this installation is: a demo, where anyone may log in as anyone, or for real work. Decided at the first start and never after:
-- invented data do not become real ones, nor the reverse. sleutelafdruk: tells that a key file belongs here, and nothing of the key.
create table installatie (
  id boolean primary key default true check (id),
  modus text not null check (modus in ('demo', 'echt')),
  sleutelafdruk text not null,
  begonnen_op timestamptz not null
);
alter table installatie enable row level security, force row level security;
create policy systeem_installatie on installatie to samenzicht_systeem using (true) with check (true);
grant select, insert on installatie to samenzicht_systeem;
