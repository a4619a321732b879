/** Which edition is being built, the browser's as one file or as a site; the code of the others is dropped from the bundle. */
declare const __EDITION__: 'desktop' | 'browser' | 'site'
