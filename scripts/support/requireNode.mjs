// Ends the process when Node is too old. Nothing newer than plain ES2015 stands here, so that an old Node can still say so.
const least = [20, 19];
const parts = process.versions.node.split('.').map(Number);

if (parts[0] < least[0] || (parts[0] === least[0] && parts[1] < least[1])) {
  console.error('modrec needs Node ' + least.join('.') + ' or newer; this is Node ' + process.versions.node + ' (' + process.execPath + ').');
  process.exit(1);
}
