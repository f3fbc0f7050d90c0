-- Of all accounts that a key finds most hang on a root, and only roots are wanted: those are left aside in the index, before a row is read.

create index accounts_roots on tollbook.accounts (id) where root_id is null;
