function mailbox() {
  const waiting = [];
  const messages = [];
  return {
    send(message) {
      if (waiting.length > 0) waiting.shift()(message);
      else messages.push(message);
    },
    receive() {
      return new Promise((resolve) => {
        if (messages.length > 0) resolve(messages.shift());
        else waiting.push(resolve);
      });
    },
  };
}

async function pong(inbox, outbox) {
  for (;;) {
    const message = await inbox.receive();
    if (message < 0) return 'done';
    outbox.send(message + 1);
  }
}

async function main(n) {
  const there = mailbox();
  const back = mailbox();
  const other = pong(there, back);
  let sum = 0;
  for (let i = 0; i < n; i++) {
    there.send(i);
    const value = await back.receive();
    sum = (sum + (await value) * 3) % 1000003;
  }
  there.send(-1);
  return `${sum} ${await other}`;
}
