/** Which edition is being built; the other one's code is dropped from the bundle. */
declare const __EDITION__: 'desktop' | 'browser'
