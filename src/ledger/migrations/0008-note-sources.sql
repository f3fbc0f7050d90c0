-- On whose word notes were written, by name.

create index spans_note_sources on tollbook.spans (lower(exact)) where owner_kind = 'note' and slot = 'onTheWordOf';
