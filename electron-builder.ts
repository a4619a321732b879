import type { Configuration } from 'electron-builder'

/** Set on GitHub, where releases are made: Debian's and Fedora's packages must name a page and a maintainer. */
const { GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_REPOSITORY_OWNER } = process.env
const homepage = `${GITHUB_SERVER_URL ?? ''}/${GITHUB_REPOSITORY ?? ''}`
const maintainer = `${GITHUB_REPOSITORY_OWNER ?? ''} <${GITHUB_REPOSITORY_OWNER ?? ''}@users.noreply.github.com>`

/** On Linux the desktop, not the app, knows a kind of file and its icon: by these, which Debian and Fedora take up by themselves. */
const MIME_TYPE = 'application/x-downhill+json'
const mimeFiles = [
  'assets/pack/mime.xml=/usr/share/mime/packages/downhill.xml',
  ...[16, 24, 32, 48, 64, 128, 256, 512].map(
    (size) =>
      `out/icons/document/${size}.png=/usr/share/icons/hicolor/${size}x${size}/mimetypes/${MIME_TYPE.replace('/', '-')}.png`,
  ),
]

/**
 * The packages for each system: see docs/packages.md. `npm run pack` builds what they take: the bundles, and the icons
 * (src-main/pack). There is no way to update itself in any of them, nor anything that asks for one.
 */
const packages: Configuration = {
  appId: 'org.downhill.app',
  copyright: 'Copyright © 2026 The Downhill authors',
  directories: { output: 'out/packages', buildResources: 'assets/pack' },
  // The bundles carry all that they use: no module is packed beside them.
  files: ['package.json', 'out/{main,preload,renderer}/**', 'out/icons/downhill/256.png', '!**/*.map', '!node_modules'],
  asar: true,
  npmRebuild: false,
  // Chromium's own words, in the app's languages.
  electronLanguages: ['en', 'ja'],
  publish: null,
  artifactName: '${productName}-${version}-${os}-${arch}.${ext}',
  ...(GITHUB_REPOSITORY === undefined ? {} : { extraMetadata: { homepage } }),

  electronFuses: {
    // The program is the app and nothing else: no Node that runs any script, nor one that can be looked into.
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    // Only the archive is loaded, and only as it was packed; the latter is checked on macOS and Windows alone.
    onlyLoadAppFromAsar: true,
    enableEmbeddedAsarIntegrityValidation: true,
    enableCookieEncryption: true,
    // The page comes by a scheme of its own.
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    // A changed program has lost its signature, without which macOS on Apple's processors starts none.
    resetAdHocDarwinSignature: true,
  },

  // Of Windows and macOS. The icon is document.icns on macOS, where it must not have the name of the app's own.
  fileAssociations: [
    {
      ext: 'downhill',
      name: 'Downhill setup',
      description: 'Downhill setup',
      icon: 'out/icons/document/document.ico',
      role: 'Editor',
    },
  ],

  win: { target: ['nsis', 'portable'], icon: 'out/icons/downhill/downhill.ico' },
  nsis: {
    // For oneself without an administrator; who chooses all users is asked for one.
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    installerLanguages: ['en_US', 'ja_JP'],
    differentialPackage: false,
    // Only what updates by itself needs it.
    packElevateHelper: false,
    artifactName: '${productName}-${version}-win-${arch}-setup.${ext}',
  },
  portable: { requestExecutionLevel: 'user', artifactName: '${productName}-${version}-win-${arch}-portable.${ext}' },

  mac: {
    target: [
      { target: 'dmg', arch: 'universal' },
      { target: 'zip', arch: 'universal' },
    ],
    icon: 'out/icons/downhill-mac/downhill.icns',
    category: 'public.app-category.education',
    hardenedRuntime: true,
    entitlements: 'assets/pack/entitlements.plist',
    entitlementsInherit: 'assets/pack/entitlements.plist',
  },
  dmg: { writeUpdateInfo: false },

  linux: {
    target: ['AppImage', 'deb', 'rpm', 'tar.gz'],
    icon: 'out/icons/downhill',
    category: 'Education',
    mimeTypes: [MIME_TYPE],
    syncDesktopName: true,
    synopsis: 'Watch how machines learn by going downhill',
    ...(GITHUB_REPOSITORY_OWNER === undefined ? {} : { maintainer }),
    desktop: {
      entry: {
        'Comment[ja]': '機械学習のしくみを、坂を下るボールで見せる教材',
        Keywords: 'gradient;descent;machine learning;teaching;mathematics;',
      },
    },
  },
  // Else its menu entry asks for no sandbox, wherever there is one.
  appImage: { executableArgs: [] },
  deb: { fpm: mimeFiles },
  rpm: { fpm: mimeFiles },
}

export default packages
