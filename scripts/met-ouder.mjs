// Loaded into the server by the scripts: when the script that started it is gone (kill -9, a closed session), the server
// gets the ordinary request to stop, so that it closes its database instead of living on unseen.
if (process.channel) {
  process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  process.channel.unref();
}
