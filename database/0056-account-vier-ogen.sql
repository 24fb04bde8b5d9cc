-- R1, BIO2 5.18: a pet that two people gave does not pass to another account by one of them. The account of the second beheerder, whom the
-- first makes alone and once, can be named once.
create function kern.account_vier_ogen() returns trigger language plpgsql set search_path = public, kern, pg_temp as $$
begin
  if current_user = 'samenzicht_beheer' and exists (select from petten p where p.medewerker_id = new.id and kern.vier_ogen(p.soort)
      and (p.geldig_tot is null or p.geldig_tot > now()) and not (p.uitzondering is not null and old.inlog_sub is null)) then
    raise exception 'account onder een pet die vier ogen vraagt' using errcode = '42501';
  end if;
  return new;
end $$;
create trigger account_vier_ogen before update of inlog_iss, inlog_sub on medewerkers
  for each row when (old.inlog_sub is distinct from new.inlog_sub or old.inlog_iss is distinct from new.inlog_iss) execute function kern.account_vier_ogen();
