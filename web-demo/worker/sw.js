// Keeps the files of the form, so that it opens offline. It fetches nothing else and keeps no answers.
// The build puts in the version (a hash of all files) and their names.
const CACHE = 'assize-__VERSION__';
const FILES = __FILES__;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'no-cache' })))));
});

// another version's files go once no page uses them
self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches.keys()
      .then((names) => Promise.all(names.filter((n) => n.startsWith('assize-') && n !== CACHE).map((n) => caches.delete(n))))
      .then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || new URL(request.url).origin !== self.location.origin) return;
  const kept = request.mode === 'navigate' ? './index.html' : request;
  event.respondWith(caches.open(CACHE).then((cache) => cache.match(kept, { ignoreSearch: true })).then((hit) => hit ?? fetch(request)));
});
