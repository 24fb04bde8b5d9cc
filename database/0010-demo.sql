-- The demo: that its story is being told in this installation, by which seed and up to which moment, and that it is complete.
-- A load that was broken off goes on from here with the same clock. Empty in an installation for real work.
create table demo (
  id boolean primary key default true check (id),
  zaad text not null,
  nu timestamptz not null,
  klaar_op timestamptz
);
alter table demo enable row level security, force row level security;
create policy systeem_demo on demo to samenzicht_systeem using (true) with check (true);
grant select, insert, update on demo to samenzicht_systeem;
