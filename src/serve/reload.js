// Part of the preview only: asks whether there is something newer to see, and then shows it.
{
  const ring = document.currentScript.dataset.ring;
  const rest = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const shown = () =>
    new Promise((resolve) => {
      if (!document.hidden) return resolve();
      document.addEventListener("visibilitychange", function look() {
        if (document.hidden) return;
        document.removeEventListener("visibilitychange", look);
        resolve();
      });
    });
  const listen = async () => {
    for (;;) {
      // A page that nobody sees holds no connection: a browser has six.
      await shown();
      try {
        const answer = await fetch("/.lofte/news?after=" + ring, { cache: "no-store" });
        if (answer.status === 200) return location.reload();
        if (answer.status !== 204) await rest(1000);
      } catch {
        await rest(1000);
      }
    }
  };
  listen();
}
