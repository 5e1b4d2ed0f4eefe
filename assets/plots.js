// src/shared/component.ts
function e(e) {
	let t = /* @__PURE__ */ new WeakMap();
	return (n) => {
		let r = n.parentElement, i = t.get(r);
		if (i) i.generation += 1, i.instance.update(n);
		else {
			let a = document.createElement("div");
			a.className = "td-root", r.appendChild(a), i = {
				instance: e(a, n),
				generation: 0,
				root: a
			}, t.set(r, i);
		}
		let a = i, o = a.generation;
		return () => {
			setTimeout(() => {
				let e = r instanceof ShadowRoot ? r.host : r;
				a.generation !== o || e.isConnected || (a.instance.destroy(), a.root.remove(), t.delete(r));
			}, 0);
		};
	};
}
// src/plots/newest.ts
function t(e, t) {
	let n = null, r = !1, i = async () => {
		for (r = !0; n;) {
			let { value: r } = n;
			n = null;
			try {
				await e(r);
			} catch (e) {
				t(e);
			}
		}
		r = !1;
	};
	return (e) => {
		n = { value: e }, r || i();
	};
}
// src/plots/plotly.ts
var n = null;
function r(e) {
	return window.Plotly ? Promise.resolve(window.Plotly) : (n ??= new Promise((t, n) => {
		let r = document.createElement("script");
		r.src = e, r.onload = () => window.Plotly ? t(window.Plotly) : n(/* @__PURE__ */ Error("Plotly's script is empty")), r.onerror = () => {
			r.remove(), n(/* @__PURE__ */ Error("Plotly's script could not be loaded"));
		}, document.head.append(r);
	}).catch((e) => {
		throw n = null, e;
	}), n);
}
// src/plots/main.tsx
function i(e, n) {
	let i = "", a = !1;
	e.classList.add("td-plot");
	let o = t(async (t) => {
		if (a) return;
		let n = JSON.parse(t.figure);
		e.style.minHeight = `${Number(n.layout.height) || 0}px`;
		let i = await r(t.script);
		a || await i.react(e, {
			data: n.data,
			layout: n.layout,
			config: t.config
		});
	}, (t) => {
		i = "", e.textContent = `This plot could not be drawn: ${t instanceof Error ? t.message : String(t)}`;
	}), s = ({ data: e }) => {
		e.figure !== i && (i = e.figure, o(e));
	}, c = e.clientWidth, l = new ResizeObserver(() => {
		e.clientWidth !== c && e.clientWidth && (c = e.clientWidth, e.classList.contains("js-plotly-plot") && window.Plotly?.Plots.resize(e));
	});
	return l.observe(e), s(n), {
		update: s,
		destroy() {
			a = !0, l.disconnect(), window.Plotly?.purge(e);
		}
	};
}
var a = e(i);
export { a as default };
