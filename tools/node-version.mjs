/** Stops with a plain message when Node is too old. Import it first; written in syntax that an old Node can read. */

var oldest = [20, 19];
var found = process.versions.node.split('.').map(Number);

if (found[0] < oldest[0] || (found[0] === oldest[0] && found[1] < oldest[1])) {
  console.error('knockon needs Node ' + oldest.join('.') + ' or newer; this is Node ' + process.versions.node + '. See https://nodejs.org');
  process.exit(1);
}
