package browsertest

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"time"

	"github.com/chromedp/chromedp"
)

// Browser is a Chromium without a window.
type Browser struct {
	ctx  context.Context
	stop context.CancelFunc
}

// commands are the names under which systems have a Chromium.
var commands = []string{"chromium", "chromium-browser", "google-chrome", "chrome"}

// Command is the Chromium of this machine: $CHROMIUM if it is set, else the first on the path.
func Command() (string, error) {
	if named := os.Getenv("CHROMIUM"); named != "" {
		return named, nil
	}
	for _, c := range commands {
		if path, err := exec.LookPath(c); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("no browser: none of %q is on the path, and CHROMIUM is not set", commands)
}

// Start starts a browser that leaves the network alone. It runs until Stop, with a profile of its
// own that goes with it.
func Start(ctx context.Context) (*Browser, error) {
	command, err := Command()
	if err != nil {
		return nil, err
	}
	options := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(command),
		chromedp.DisableGPU,
		chromedp.WSURLReadTimeout(time.Minute), // a cold start on a busy machine
		chromedp.Flag("disable-quic", true),
		chromedp.Flag("disable-component-update", true),
		chromedp.Flag("hide-scrollbars", true), // a phone's lie over the page, and a width is a width
	)
	allocated, release := chromedp.NewExecAllocator(ctx, options...)
	browsing, end := chromedp.NewContext(allocated)
	b := &Browser{ctx: browsing, stop: func() { end(); release() }}
	if err := chromedp.Do(browsing); err != nil {
		b.stop()
		return nil, fmt.Errorf("start %s: %w", command, err)
	}
	return b, nil
}

// Stop closes the browser and all its tabs.
func (b *Browser) Stop() { b.stop() }
