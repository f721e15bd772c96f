// Where the page is: everything that a person chose stands behind the # of the address, so that an
// address can be kept, sent to somebody and opened again.

function parse(hash) {
  const [path, query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [page = '', id = ''] = path.split('/').map(decodeURIComponent);
  return { page: page || 'documents', id, query: Object.fromEntries(new URLSearchParams(query)) };
}

const state = $state({ route: parse(location.hash) });

addEventListener('hashchange', () => {
  // Other fragments, such as the skip link's, are no places of ours.
  if (location.hash === '' || location.hash.startsWith('#/')) {
    state.route = parse(location.hash);
  }
});

export function route() {
  return state.route;
}

/** The address of a place; what is empty is left out. */
export function href(page, id = '', query = {}) {
  const chosen = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const tail = new URLSearchParams(chosen).toString();
  return `#/${page}${id ? '/' + encodeURIComponent(id) : ''}${tail ? '?' + tail : ''}`;
}

/** Goes to a place; `replace` where going back should not lead through the present one. */
export function go(target, replace = false) {
  if (replace) {
    history.replaceState(null, '', target);
    state.route = parse(location.hash);
  } else {
    location.hash = target;
  }
}
