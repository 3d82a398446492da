// Before anything else is loaded: a browser whose system names no language (LANG=C) calls it "en-US@posix", which Intl refuses with
// a RangeError. Libraries that format numbers as they load would leave the page empty; they get English instead.

try {
  Intl.getCanonicalLocales(navigator.language);
} catch {
  Object.defineProperty(navigator, 'language', { value: 'en-US', configurable: true });
  Object.defineProperty(navigator, 'languages', { value: ['en-US'], configurable: true });
}
