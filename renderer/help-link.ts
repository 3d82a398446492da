// Links of this scheme open a page of the help: `firmament-help:rule/stale-map-key`, or with a word that has a page.

export const HELP_SCHEME = 'firmament-help';
