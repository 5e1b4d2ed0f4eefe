// \0rolldown/runtime.js
var e = (e, t) => () => (t || (e((t = { exports: {} }).exports, t, t.exports), e = null), t.exports), t = /* @__PURE__ */ e(((e) => {
	function t(e, t) {
		var n = e.length;
		e.push(t);
		a: for (; 0 < n;) {
			var r = n - 1 >>> 1, a = e[r];
			if (0 < i(a, t)) e[r] = t, e[n] = a, n = r;
			else break a;
		}
	}
	function n(e) {
		return e.length === 0 ? null : e[0];
	}
	function r(e) {
		if (e.length === 0) return null;
		var t = e[0], n = e.pop();
		if (n !== t) {
			e[0] = n;
			a: for (var r = 0, a = e.length, o = a >>> 1; r < o;) {
				var s = 2 * (r + 1) - 1, c = e[s], l = s + 1, u = e[l];
				if (0 > i(c, n)) l < a && 0 > i(u, c) ? (e[r] = u, e[l] = n, r = l) : (e[r] = c, e[s] = n, r = s);
				else if (l < a && 0 > i(u, n)) e[r] = u, e[l] = n, r = l;
				else break a;
			}
		}
		return t;
	}
	function i(e, t) {
		var n = e.sortIndex - t.sortIndex;
		return n === 0 ? e.id - t.id : n;
	}
	if (e.unstable_now = void 0, typeof performance == "object" && typeof performance.now == "function") {
		var a = performance;
		e.unstable_now = function() {
			return a.now();
		};
	} else {
		var o = Date, s = o.now();
		e.unstable_now = function() {
			return o.now() - s;
		};
	}
	var c = [], l = [], u = 1, d = null, f = 3, p = !1, m = !1, h = !1, g = !1, _ = typeof setTimeout == "function" ? setTimeout : null, v = typeof clearTimeout == "function" ? clearTimeout : null, y = typeof setImmediate < "u" ? setImmediate : null;
	function b(e) {
		for (var i = n(l); i !== null;) {
			if (i.callback === null) r(l);
			else if (i.startTime <= e) r(l), i.sortIndex = i.expirationTime, t(c, i);
			else break;
			i = n(l);
		}
	}
	function x(e) {
		if (h = !1, b(e), !m) {
			if (n(c) !== null) m = !0, ee || (ee = !0, ie());
			else {
				var t = n(l);
				t !== null && se(x, t.startTime - e);
			}
		}
	}
	var ee = !1, te = -1, ne = 5, S = -1;
	function re() {
		return g ? !0 : !(e.unstable_now() - S < ne);
	}
	function C() {
		if (g = !1, ee) {
			var t = e.unstable_now();
			S = t;
			var i = !0;
			try {
				a: {
					m = !1, h && (h = !1, v(te), te = -1), p = !0;
					var a = f;
					try {
						b: {
							for (b(t), d = n(c); d !== null && !(d.expirationTime > t && re());) {
								var o = d.callback;
								if (typeof o == "function") {
									d.callback = null, f = d.priorityLevel;
									var s = o(d.expirationTime <= t);
									if (t = e.unstable_now(), typeof s == "function") {
										d.callback = s, b(t), i = !0;
										break b;
									}
									d === n(c) && r(c), b(t);
								} else r(c);
								d = n(c);
							}
							if (d !== null) i = !0;
							else {
								var u = n(l);
								u !== null && se(x, u.startTime - t), i = !1;
							}
						}
						break a;
					} finally {
						d = null, f = a, p = !1;
					}
					i = void 0;
				}
			} finally {
				i ? ie() : ee = !1;
			}
		}
	}
	var ie;
	if (typeof y == "function") ie = function() {
		y(C);
	};
	else if (typeof MessageChannel < "u") {
		var ae = new MessageChannel(), oe = ae.port2;
		ae.port1.onmessage = C, ie = function() {
			oe.postMessage(null);
		};
	} else ie = function() {
		_(C, 0);
	};
	function se(t, n) {
		te = _(function() {
			t(e.unstable_now());
		}, n);
	}
	e.unstable_IdlePriority = 5, e.unstable_ImmediatePriority = 1, e.unstable_LowPriority = 4, e.unstable_NormalPriority = 3, e.unstable_Profiling = null, e.unstable_UserBlockingPriority = 2, e.unstable_cancelCallback = function(e) {
		e.callback = null;
	}, e.unstable_forceFrameRate = function(e) {
		0 > e || 125 < e ? console.error("forceFrameRate takes a positive int between 0 and 125, forcing frame rates higher than 125 fps is not supported") : ne = 0 < e ? Math.floor(1e3 / e) : 5;
	}, e.unstable_getCurrentPriorityLevel = function() {
		return f;
	}, e.unstable_next = function(e) {
		switch (f) {
			case 1:
			case 2:
			case 3:
				var t = 3;
				break;
			default: t = f;
		}
		var n = f;
		f = t;
		try {
			return e();
		} finally {
			f = n;
		}
	}, e.unstable_requestPaint = function() {
		g = !0;
	}, e.unstable_runWithPriority = function(e, t) {
		switch (e) {
			case 1:
			case 2:
			case 3:
			case 4:
			case 5: break;
			default: e = 3;
		}
		var n = f;
		f = e;
		try {
			return t();
		} finally {
			f = n;
		}
	}, e.unstable_scheduleCallback = function(r, i, a) {
		var o = e.unstable_now();
		switch (typeof a == "object" && a ? (a = a.delay, a = typeof a == "number" && 0 < a ? o + a : o) : a = o, r) {
			case 1:
				var s = -1;
				break;
			case 2:
				s = 250;
				break;
			case 5:
				s = 1073741823;
				break;
			case 4:
				s = 1e4;
				break;
			default: s = 5e3;
		}
		return s = a + s, r = {
			id: u++,
			callback: i,
			priorityLevel: r,
			startTime: a,
			expirationTime: s,
			sortIndex: -1
		}, a > o ? (r.sortIndex = a, t(l, r), n(c) === null && r === n(l) && (h ? (v(te), te = -1) : h = !0, se(x, a - o))) : (r.sortIndex = s, t(c, r), m || p || (m = !0, ee || (ee = !0, ie()))), r;
	}, e.unstable_shouldYield = re, e.unstable_wrapCallback = function(e) {
		var t = f;
		return function() {
			var n = f;
			f = t;
			try {
				return e.apply(this, arguments);
			} finally {
				f = n;
			}
		};
	};
})), n = /* @__PURE__ */ e(((e, n) => {
	n.exports = t();
})), r = /* @__PURE__ */ e(((e) => {
	var t = Symbol.for("react.transitional.element"), n = Symbol.for("react.portal"), r = Symbol.for("react.fragment"), i = Symbol.for("react.strict_mode"), a = Symbol.for("react.profiler"), o = Symbol.for("react.consumer"), s = Symbol.for("react.context"), c = Symbol.for("react.forward_ref"), l = Symbol.for("react.suspense"), u = Symbol.for("react.memo"), d = Symbol.for("react.lazy"), f = Symbol.for("react.activity"), p = Symbol.for("react.view_transition"), m = Symbol.iterator;
	function h(e) {
		return typeof e != "object" || !e ? null : (e = m && e[m] || e["@@iterator"], typeof e == "function" ? e : null);
	}
	var g = {
		isMounted: function() {
			return !1;
		},
		enqueueForceUpdate: function() {},
		enqueueReplaceState: function() {},
		enqueueSetState: function() {}
	}, _ = Object.assign, v = {};
	function y(e, t, n) {
		this.props = e, this.context = t, this.refs = v, this.updater = n || g;
	}
	y.prototype.isReactComponent = {}, y.prototype.setState = function(e, t) {
		if (typeof e != "object" && typeof e != "function" && e != null) throw Error("takes an object of state variables to update or a function which returns an object of state variables.");
		this.updater.enqueueSetState(this, e, t, "setState");
	}, y.prototype.forceUpdate = function(e) {
		this.updater.enqueueForceUpdate(this, e, "forceUpdate");
	};
	function b() {}
	b.prototype = y.prototype;
	function x(e, t, n) {
		this.props = e, this.context = t, this.refs = v, this.updater = n || g;
	}
	var ee = x.prototype = new b();
	ee.constructor = x, _(ee, y.prototype), ee.isPureReactComponent = !0;
	var te = Array.isArray;
	function ne() {}
	var S = {
		H: null,
		A: null,
		T: null,
		S: null
	}, re = Object.prototype.hasOwnProperty;
	function C(e, n, r) {
		var i = r.ref;
		return {
			$$typeof: t,
			type: e,
			key: n,
			ref: i === void 0 ? null : i,
			props: r
		};
	}
	function ie(e, t) {
		return C(e.type, t, e.props);
	}
	function ae(e) {
		return typeof e == "object" && !!e && e.$$typeof === t;
	}
	function oe(e) {
		var t = {
			"=": "=0",
			":": "=2"
		};
		return "$" + e.replace(/[=:]/g, function(e) {
			return t[e];
		});
	}
	var se = /\/+/g;
	function ce(e, t) {
		return typeof e == "object" && e && e.key != null ? oe("" + e.key) : t.toString(36);
	}
	function le(e) {
		switch (e.status) {
			case "fulfilled": return e.value;
			case "rejected": throw e.reason;
			default: switch (typeof e.status == "string" ? e.then(ne, ne) : (e.status = "pending", e.then(function(t) {
				e.status === "pending" && (e.status = "fulfilled", e.value = t);
			}, function(t) {
				e.status === "pending" && (e.status = "rejected", e.reason = t);
			})), e.status) {
				case "fulfilled": return e.value;
				case "rejected": throw e.reason;
			}
		}
		throw e;
	}
	function ue(e, r, i, a, o) {
		var s = typeof e;
		(s === "undefined" || s === "boolean") && (e = null);
		var c = !1;
		if (e === null) c = !0;
		else switch (s) {
			case "bigint":
			case "string":
			case "number":
				c = !0;
				break;
			case "object": switch (e.$$typeof) {
				case t:
				case n:
					c = !0;
					break;
				case d: return c = e._init, ue(c(e._payload), r, i, a, o);
			}
		}
		if (c) return o = o(e), c = a === "" ? "." + ce(e, 0) : a, te(o) ? (i = "", c != null && (i = c.replace(se, "$&/") + "/"), ue(o, r, i, "", function(e) {
			return e;
		})) : o != null && (ae(o) && (o = ie(o, i + (o.key == null || e && e.key === o.key ? "" : ("" + o.key).replace(se, "$&/") + "/") + c)), r.push(o)), 1;
		c = 0;
		var l = a === "" ? "." : a + ":";
		if (te(e)) for (var u = 0; u < e.length; u++) a = e[u], s = l + ce(a, u), c += ue(a, r, i, s, o);
		else if (u = h(e), typeof u == "function") for (e = u.call(e), u = 0; !(a = e.next()).done;) a = a.value, s = l + ce(a, u++), c += ue(a, r, i, s, o);
		else if (s === "object") {
			if (typeof e.then == "function") return ue(le(e), r, i, a, o);
			throw r = String(e), Error("Objects are not valid as a React child (found: " + (r === "[object Object]" ? "object with keys {" + Object.keys(e).join(", ") + "}" : r) + "). If you meant to render a collection of children, use an array instead.");
		}
		return c;
	}
	function de(e, t, n) {
		if (e == null) return e;
		var r = [], i = 0;
		return ue(e, r, "", "", function(e) {
			return t.call(n, e, i++);
		}), r;
	}
	function fe(e) {
		if (e._status === -1) {
			var t = e._result, n = t();
			n.then(function(t) {
				(e._status === 0 || e._status === -1) && (e._status = 1, e._result = t, n.status === void 0 && (n.status = "fulfilled", n.value = t));
			}, function(t) {
				(e._status === 0 || e._status === -1) && (e._status = 2, e._result = t, n.status === void 0 && (n.status = "rejected", n.reason = t));
			}), e._status === -1 && (e._status = 0, e._result = n);
		}
		if (e._status === 1) return e._result.default;
		throw e._result;
	}
	var pe = typeof reportError == "function" ? reportError : function(e) {
		if (typeof window == "object" && typeof window.ErrorEvent == "function") {
			var t = new window.ErrorEvent("error", {
				bubbles: !0,
				cancelable: !0,
				message: typeof e == "object" && e && typeof e.message == "string" ? String(e.message) : String(e),
				error: e
			});
			if (!window.dispatchEvent(t)) return;
		} else if (typeof process == "object" && typeof process.emit == "function") {
			process.emit("uncaughtException", e);
			return;
		}
		console.error(e);
	};
	function me(e) {
		var t = S.T, n = {};
		n.types = t === null ? null : t.types, S.T = n;
		try {
			var r = e(), i = S.S;
			i !== null && i(n, r), typeof r == "object" && r && typeof r.then == "function" && r.then(ne, pe);
		} catch (e) {
			pe(e);
		} finally {
			t !== null && n.types !== null && (t.types = n.types), S.T = t;
		}
	}
	function he(e) {
		var t = S.T;
		if (t !== null) {
			var n = t.types;
			n === null ? t.types = [e] : n.indexOf(e) === -1 && n.push(e);
		} else me(he.bind(null, e));
	}
	var ge = {
		map: de,
		forEach: function(e, t, n) {
			de(e, function() {
				t.apply(this, arguments);
			}, n);
		},
		count: function(e) {
			var t = 0;
			return de(e, function() {
				t++;
			}), t;
		},
		toArray: function(e) {
			return de(e, function(e) {
				return e;
			}) || [];
		},
		only: function(e) {
			if (!ae(e)) throw Error("React.Children.only expected to receive a single React element child.");
			return e;
		}
	};
	e.Activity = f, e.Children = ge, e.Component = y, e.Fragment = r, e.Profiler = a, e.PureComponent = x, e.StrictMode = i, e.Suspense = l, e.ViewTransition = p, e.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = S, e.__COMPILER_RUNTIME = {
		__proto__: null,
		c: function(e) {
			return S.H.useMemoCache(e);
		}
	}, e.addTransitionType = he, e.cache = function(e) {
		return function() {
			return e.apply(null, arguments);
		};
	}, e.cacheSignal = function() {
		return null;
	}, e.cloneElement = function(e, t, n) {
		if (e == null) throw Error("The argument must be a React element, but you passed " + e + ".");
		var r = _({}, e.props), i = e.key;
		if (t != null) for (a in t.key !== void 0 && (i = "" + t.key), t) !re.call(t, a) || a === "key" || a === "__self" || a === "__source" || a === "ref" && t.ref === void 0 || (r[a] = t[a]);
		var a = arguments.length - 2;
		if (a === 1) r.children = n;
		else if (1 < a) {
			for (var o = Array(a), s = 0; s < a; s++) o[s] = arguments[s + 2];
			r.children = o;
		}
		return C(e.type, i, r);
	}, e.createContext = function(e) {
		return e = {
			$$typeof: s,
			_currentValue: e,
			_currentValue2: e,
			_threadCount: 0,
			Provider: null,
			Consumer: null
		}, e.Provider = e, e.Consumer = {
			$$typeof: o,
			_context: e
		}, e;
	}, e.createElement = function(e, t, n) {
		var r, i = {}, a = null;
		if (t != null) for (r in t.key !== void 0 && (a = "" + t.key), t) re.call(t, r) && r !== "key" && r !== "__self" && r !== "__source" && (i[r] = t[r]);
		var o = arguments.length - 2;
		if (o === 1) i.children = n;
		else if (1 < o) {
			for (var s = Array(o), c = 0; c < o; c++) s[c] = arguments[c + 2];
			i.children = s;
		}
		if (e && e.defaultProps) for (r in o = e.defaultProps, o) i[r] === void 0 && (i[r] = o[r]);
		return C(e, a, i);
	}, e.createRef = function() {
		return { current: null };
	}, e.forwardRef = function(e) {
		return {
			$$typeof: c,
			render: e
		};
	}, e.isValidElement = ae, e.lazy = function(e) {
		return {
			$$typeof: d,
			_payload: {
				_status: -1,
				_result: e
			},
			_init: fe
		};
	}, e.memo = function(e, t) {
		return {
			$$typeof: u,
			type: e,
			compare: t === void 0 ? null : t
		};
	}, e.startTransition = me, e.unstable_useCacheRefresh = function() {
		return S.H.useCacheRefresh();
	}, e.use = function(e) {
		return S.H.use(e);
	}, e.useActionState = function(e, t, n) {
		return S.H.useActionState(e, t, n);
	}, e.useCallback = function(e, t) {
		return S.H.useCallback(e, t);
	}, e.useContext = function(e) {
		return S.H.useContext(e);
	}, e.useDebugValue = function() {}, e.useDeferredValue = function(e, t) {
		return S.H.useDeferredValue(e, t);
	}, e.useEffect = function(e, t) {
		return S.H.useEffect(e, t);
	}, e.useEffectEvent = function(e) {
		return S.H.useEffectEvent(e);
	}, e.useId = function() {
		return S.H.useId();
	}, e.useImperativeHandle = function(e, t, n) {
		return S.H.useImperativeHandle(e, t, n);
	}, e.useInsertionEffect = function(e, t) {
		return S.H.useInsertionEffect(e, t);
	}, e.useLayoutEffect = function(e, t) {
		return S.H.useLayoutEffect(e, t);
	}, e.useMemo = function(e, t) {
		return S.H.useMemo(e, t);
	}, e.useOptimistic = function(e, t) {
		return S.H.useOptimistic(e, t);
	}, e.useReducer = function(e, t, n) {
		return S.H.useReducer(e, t, n);
	}, e.useRef = function(e) {
		return S.H.useRef(e);
	}, e.useState = function(e) {
		return S.H.useState(e);
	}, e.useSyncExternalStore = function(e, t, n) {
		return S.H.useSyncExternalStore(e, t, n);
	}, e.useTransition = function() {
		return S.H.useTransition();
	}, e.version = "19.3.1";
})), i = /* @__PURE__ */ e(((e, t) => {
	t.exports = r();
})), a = /* @__PURE__ */ e(((e) => {
	var t = i();
	function n(e) {
		var t = "https://react.dev/errors/" + e;
		if (1 < arguments.length) {
			t += "?args[]=" + encodeURIComponent(arguments[1]);
			for (var n = 2; n < arguments.length; n++) t += "&args[]=" + encodeURIComponent(arguments[n]);
		}
		return "Minified React error #" + e + "; visit " + t + " for the full message or use the non-minified dev environment for full errors and additional helpful warnings.";
	}
	function r() {}
	var a = {
		d: {
			f: r,
			r: function() {
				throw Error(n(522));
			},
			D: r,
			C: r,
			L: r,
			m: r,
			X: r,
			S: r,
			M: r
		},
		p: 0,
		findDOMNode: null
	}, o = Symbol.for("react.portal"), s = Symbol.for("react.recoverable"), c = Symbol.for("react.optimistic_key");
	function l(e, t, n) {
		var r = 3 < arguments.length && arguments[3] !== void 0 ? arguments[3] : null;
		return {
			$$typeof: o,
			key: r == null ? null : r === c ? c : "" + r,
			children: e,
			containerInfo: t,
			implementation: n
		};
	}
	var u = t.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE;
	function d(e, t) {
		if (e === "font") return "";
		if (typeof t == "string") return t === "use-credentials" ? t : "";
	}
	e.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE = a, e.browser = function(e) {
		return {
			$$typeof: s,
			_reason: e
		};
	}, e.createPortal = function(e, t) {
		var r = 2 < arguments.length && arguments[2] !== void 0 ? arguments[2] : null;
		if (!t || t.nodeType !== 1 && t.nodeType !== 9 && t.nodeType !== 11) throw Error(n(299));
		return l(e, t, null, r);
	}, e.flushSync = function(e) {
		var t = u.T, n = a.p;
		try {
			if (u.T = null, a.p = 2, e) return e();
		} finally {
			u.T = t, a.p = n, a.d.f();
		}
	}, e.preconnect = function(e, t) {
		typeof e == "string" && (t ? (t = t.crossOrigin, t = typeof t == "string" ? t === "use-credentials" ? t : "" : void 0) : t = null, a.d.C(e, t));
	}, e.prefetchDNS = function(e) {
		typeof e == "string" && a.d.D(e);
	}, e.preinit = function(e, t) {
		if (typeof e == "string" && t && typeof t.as == "string") {
			var n = t.as, r = d(n, t.crossOrigin), i = typeof t.integrity == "string" ? t.integrity : void 0, o = typeof t.fetchPriority == "string" ? t.fetchPriority : void 0;
			n === "style" ? a.d.S(e, typeof t.precedence == "string" ? t.precedence : void 0, {
				crossOrigin: r,
				integrity: i,
				fetchPriority: o
			}) : n === "script" && a.d.X(e, {
				crossOrigin: r,
				integrity: i,
				fetchPriority: o,
				nonce: typeof t.nonce == "string" ? t.nonce : void 0
			});
		}
	}, e.preinitModule = function(e, t) {
		if (typeof e == "string") {
			if (typeof t == "object" && t) {
				if (t.as == null || t.as === "script") {
					var n = d(t.as, t.crossOrigin);
					a.d.M(e, {
						crossOrigin: n,
						integrity: typeof t.integrity == "string" ? t.integrity : void 0,
						nonce: typeof t.nonce == "string" ? t.nonce : void 0,
						fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0
					});
				}
			} else t ?? a.d.M(e);
		}
	}, e.preload = function(e, t) {
		if (typeof e == "string" && typeof t == "object" && t && typeof t.as == "string") {
			var n = t.as, r = d(n, t.crossOrigin);
			a.d.L(e, n, {
				crossOrigin: r,
				integrity: typeof t.integrity == "string" ? t.integrity : void 0,
				nonce: typeof t.nonce == "string" ? t.nonce : void 0,
				type: typeof t.type == "string" ? t.type : void 0,
				fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0,
				referrerPolicy: typeof t.referrerPolicy == "string" ? t.referrerPolicy : void 0,
				imageSrcSet: typeof t.imageSrcSet == "string" ? t.imageSrcSet : void 0,
				imageSizes: typeof t.imageSizes == "string" ? t.imageSizes : void 0,
				media: typeof t.media == "string" ? t.media : void 0
			});
		}
	}, e.preloadModule = function(e, t) {
		if (typeof e == "string") {
			if (t) {
				var n = d(t.as, t.crossOrigin);
				a.d.m(e, {
					as: typeof t.as == "string" && t.as !== "script" ? t.as : void 0,
					crossOrigin: n,
					integrity: typeof t.integrity == "string" ? t.integrity : void 0,
					nonce: typeof t.nonce == "string" ? t.nonce : void 0,
					fetchPriority: typeof t.fetchPriority == "string" ? t.fetchPriority : void 0
				});
			} else a.d.m(e);
		}
	}, e.requestFormReset = function(e) {
		a.d.r(e);
	}, e.unstable_batchedUpdates = function(e, t) {
		return e(t);
	}, e.useFormState = function(e, t, n) {
		return u.H.useFormState(e, t, n);
	}, e.useFormStatus = function() {
		return u.H.useHostTransitionStatus();
	}, e.version = "19.3.1";
})), o = /* @__PURE__ */ e(((e, t) => {
	function n() {
		if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u" && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == "function") try {
			__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
		} catch (e) {
			console.error(e);
		}
	}
	n(), t.exports = a();
})), s = /* @__PURE__ */ e(((e) => {
	var t = n(), r = i(), a = o();
	function s(e) {
		var t = "https://react.dev/errors/" + e;
		if (1 < arguments.length) {
			t += "?args[]=" + encodeURIComponent(arguments[1]);
			for (var n = 2; n < arguments.length; n++) t += "&args[]=" + encodeURIComponent(arguments[n]);
		}
		return "Minified React error #" + e + "; visit " + t + " for the full message or use the non-minified dev environment for full errors and additional helpful warnings.";
	}
	function c(e) {
		return !(!e || e.nodeType !== 1 && e.nodeType !== 9 && e.nodeType !== 11);
	}
	function l(e) {
		for (var t = e, n = t; n && !n.alternate;) t = n, t.flags & 4098 && (e = t.return), n = t.return;
		for (; t.return;) t = t.return;
		return t.tag === 3 ? e : null;
	}
	function u(e) {
		if (e.tag === 13) {
			var t = e.memoizedState;
			if (t === null && (e = e.alternate, e !== null && (t = e.memoizedState)), t !== null) return t.dehydrated;
		}
		return null;
	}
	function d(e) {
		if (e.tag === 31) {
			var t = e.memoizedState;
			if (t === null && (e = e.alternate, e !== null && (t = e.memoizedState)), t !== null) return t.dehydrated;
		}
		return null;
	}
	function f(e) {
		if (l(e) !== e) throw Error(s(188));
	}
	function p(e) {
		var t = e.alternate;
		if (!t) {
			if (t = l(e), t === null) throw Error(s(188));
			return t === e ? e : null;
		}
		for (var n = e, r = t;;) {
			var i = n.return;
			if (i === null) break;
			var a = i.alternate;
			if (a === null) {
				if (r = i.return, r !== null) {
					n = r;
					continue;
				}
				break;
			}
			if (i.child === a.child) {
				for (a = i.child; a;) {
					if (a === n) return f(i), e;
					if (a === r) return f(i), t;
					a = a.sibling;
				}
				throw Error(s(188));
			}
			if (n.return !== r.return) n = i, r = a;
			else {
				for (var o = !1, c = i.child; c;) {
					if (c === n) {
						o = !0, n = i, r = a;
						break;
					}
					if (c === r) {
						o = !0, r = i, n = a;
						break;
					}
					c = c.sibling;
				}
				if (!o) {
					for (c = a.child; c;) {
						if (c === n) {
							o = !0, n = a, r = i;
							break;
						}
						if (c === r) {
							o = !0, r = a, n = i;
							break;
						}
						c = c.sibling;
					}
					if (!o) throw Error(s(189));
				}
			}
			if (n.alternate !== r) throw Error(s(190));
		}
		if (n.tag !== 3) throw Error(s(188));
		return n.stateNode.current === n ? e : t;
	}
	function m(e) {
		var t = e.tag;
		if (t === 5 || t === 26 || t === 27 || t === 6) return e;
		for (e = e.child; e !== null;) {
			if (t = m(e), t !== null) return t;
			e = e.sibling;
		}
		return null;
	}
	function h(e, t, n, r, i, a) {
		for (; e !== null;) {
			if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && n(e, r, i, a) || (e.tag !== 22 || e.memoizedState === null) && (t || e.tag !== 5 && e.tag !== 27) && h(e.child, t, n, r, i, a)) return !0;
			e = e.sibling;
		}
		return !1;
	}
	function g(e) {
		for (e = e.return; e !== null;) {
			if (e.tag === 3 || e.tag === 5 || e.tag === 27) return e;
			e = e.return;
		}
		return null;
	}
	function _(e) {
		var t = !1;
		for (e = e.return; e !== null && (e.tag === 4 && (t = !0), e.tag !== 3 && e.tag !== 5 && e.tag !== 27);) e = e.return;
		return t;
	}
	function v(e) {
		var t = [null, null], n = g(e);
		return n === null || y(t, e, n.child, { foundSelf: !1 }), t;
	}
	function y(e, t, n, r) {
		for (; n !== null;) {
			if (n === t) r.foundSelf = !0;
			else if (n.tag === 5 || n.tag === 27 || n.tag === 6) {
				if (r.foundSelf) return e[1] = n, !0;
				e[0] = n;
			} else if ((n.tag !== 22 || n.memoizedState === null) && y(e, t, n.child, r)) return !0;
			n = n.sibling;
		}
		return !1;
	}
	function b(e) {
		switch (e.tag) {
			case 5:
			case 27:
			case 6: return e.stateNode;
			case 3: return e.stateNode.containerInfo;
			default: throw Error(s(559));
		}
	}
	var x = null, ee = null;
	function te(e, t, n) {
		return e === n || e === t && (x = e, !0);
	}
	function ne(e, t, n) {
		return e === n ? (ee = e, !1) : e === t && (ee !== null && (x = e), !0);
	}
	function S(e) {
		if (e === null) return null;
		do
			e = e === null ? null : e.return;
		while (e && e.tag !== 5 && e.tag !== 27 && e.tag !== 3);
		return e || null;
	}
	function re(e, t, n) {
		for (var r = 0, i = e; i; i = n(i)) r++;
		i = 0;
		for (var a = t; a; a = n(a)) i++;
		for (; 0 < r - i;) e = n(e), r--;
		for (; 0 < i - r;) t = n(t), i--;
		for (; r--;) {
			if (e === t || t !== null && e === t.alternate) return e;
			e = n(e), t = n(t);
		}
		return null;
	}
	var C = Object.assign, ie = Symbol.for("react.element"), ae = Symbol.for("react.transitional.element"), oe = Symbol.for("react.portal"), se = Symbol.for("react.fragment"), ce = Symbol.for("react.strict_mode"), le = Symbol.for("react.profiler"), ue = Symbol.for("react.consumer"), de = Symbol.for("react.context"), fe = Symbol.for("react.forward_ref"), pe = Symbol.for("react.suspense"), me = Symbol.for("react.suspense_list"), he = Symbol.for("react.memo"), ge = Symbol.for("react.lazy"), _e = Symbol.for("react.activity"), ve = Symbol.for("react.legacy_hidden"), ye = Symbol.for("react.memo_cache_sentinel"), be = Symbol.for("react.view_transition"), xe = Symbol.for("react.recoverable"), Se = Symbol.iterator;
	function Ce(e) {
		return typeof e != "object" || !e ? null : (e = Se && e[Se] || e["@@iterator"], typeof e == "function" ? e : null);
	}
	var we = Symbol.for("react.client.reference");
	function Te(e) {
		if (e == null) return null;
		if (typeof e == "function") return e.$$typeof === we ? null : e.displayName || e.name || null;
		if (typeof e == "string") return e;
		switch (e) {
			case se: return "Fragment";
			case le: return "Profiler";
			case ce: return "StrictMode";
			case pe: return "Suspense";
			case me: return "SuspenseList";
			case _e: return "Activity";
			case be: return "ViewTransition";
		}
		if (typeof e == "object") switch (e.$$typeof) {
			case oe: return "Portal";
			case de: return e.displayName || "Context";
			case ue: return (e._context.displayName || "Context") + ".Consumer";
			case fe:
				var t = e.render;
				return e = e.displayName, e ||= (e = t.displayName || t.name || "", e === "" ? "ForwardRef" : "ForwardRef(" + e + ")"), e;
			case he: return t = e.displayName || null, t === null ? Te(e.type) || "Memo" : t;
			case ge:
				t = e._payload, e = e._init;
				try {
					return Te(e(t));
				} catch {}
		}
		return null;
	}
	var Ee = Array.isArray, w = r.__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, T = a.__DOM_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE, De = {
		pending: !1,
		data: null,
		method: null,
		action: null
	}, Oe = [], ke = -1;
	function Ae(e) {
		return { current: e };
	}
	function je(e) {
		0 > ke || (e.current = Oe[ke], Oe[ke] = null, ke--);
	}
	function E(e, t) {
		ke++, Oe[ke] = e.current, e.current = t;
	}
	var Me = Ae(null), Ne = Ae(null), Pe = Ae(null), Fe = Ae(null);
	function Ie(e, t) {
		switch (E(Pe, t), E(Ne, e), E(Me, null), t.nodeType) {
			case 9:
			case 11:
				e = (e = t.documentElement) && (e = e.namespaceURI) ? up(e) : 0;
				break;
			default: if (e = t.tagName, t = t.namespaceURI) t = up(t), e = dp(t, e);
			else switch (e) {
				case "svg":
					e = 1;
					break;
				case "math":
					e = 2;
					break;
				default: e = 0;
			}
		}
		je(Me), E(Me, e);
	}
	function Le() {
		je(Me), je(Ne), je(Pe);
	}
	function Re(e) {
		var t = e.memoizedState;
		t !== null && (sh._currentValue = t.memoizedState, E(Fe, e)), t = Me.current;
		var n = dp(t, e.type);
		t !== n && (E(Ne, e), E(Me, n));
	}
	function ze(e) {
		Ne.current === e && (je(Me), je(Ne)), Fe.current === e && (je(Fe), sh._currentValue = De);
	}
	var Be, Ve;
	function He(e) {
		if (Be === void 0) try {
			throw Error();
		} catch (e) {
			var t = e.stack.trim().match(/\n( *(at )?)/);
			Be = t && t[1] || "", Ve = -1 < e.stack.indexOf("\n    at") ? " (<anonymous>)" : -1 < e.stack.indexOf("@") ? "@unknown:0:0" : "";
		}
		return "\n" + Be + e + Ve;
	}
	var Ue = !1;
	function We(e, t) {
		if (!e || Ue) return "";
		Ue = !0;
		var n = Error.prepareStackTrace;
		Error.prepareStackTrace = void 0;
		try {
			var r = { DetermineComponentFrameRoot: function() {
				try {
					if (t) {
						var n = function() {
							throw Error();
						};
						if (Object.defineProperty(n.prototype, "props", { set: function() {
							throw Error();
						} }), typeof Reflect == "object" && Reflect.construct) {
							try {
								Reflect.construct(n, []);
							} catch (e) {
								var r = e;
							}
							Reflect.construct(e, [], n);
						} else {
							try {
								n.call();
							} catch (e) {
								r = e;
							}
							n = !1;
							try {
								var i = Object.getOwnPropertyDescriptor(e.prototype, "props");
								Object.defineProperty(e.prototype, "props", {
									configurable: !0,
									set: function() {
										throw Error();
									}
								}), n = !0, new e();
							} finally {
								n && (i === void 0 ? delete e.prototype.props : Object.defineProperty(e.prototype, "props", i));
							}
						}
					} else {
						try {
							throw Error();
						} catch (e) {
							r = e;
						}
						(n = e()) && typeof n.catch == "function" && n.catch(function() {});
					}
				} catch (e) {
					if (e && r && typeof e.stack == "string") return [e.stack, r.stack];
				}
				return [null, null];
			} };
			r.DetermineComponentFrameRoot.displayName = "DetermineComponentFrameRoot";
			var i = Object.getOwnPropertyDescriptor(r.DetermineComponentFrameRoot, "name");
			i && i.configurable && Object.defineProperty(r.DetermineComponentFrameRoot, "name", { value: "DetermineComponentFrameRoot" });
			var a = r.DetermineComponentFrameRoot(), o = a[0], s = a[1];
			if (o && s) {
				var c = o.split("\n"), l = s.split("\n");
				for (i = r = 0; r < c.length && !c[r].includes("DetermineComponentFrameRoot");) r++;
				for (; i < l.length && !l[i].includes("DetermineComponentFrameRoot");) i++;
				if (r === c.length || i === l.length) for (r = c.length - 1, i = l.length - 1; 1 <= r && 0 <= i && c[r] !== l[i];) i--;
				for (; 1 <= r && 0 <= i; r--, i--) if (c[r] !== l[i]) {
					if (r !== 1 || i !== 1) do
						if (r--, i--, 0 > i || c[r] !== l[i]) {
							var u = "\n" + c[r].replace(" at new ", " at ");
							return e.displayName && u.includes("<anonymous>") && (u = u.replace("<anonymous>", e.displayName)), u;
						}
					while (1 <= r && 0 <= i);
					break;
				}
			}
		} finally {
			Ue = !1, Error.prepareStackTrace = n;
		}
		return (n = e ? e.displayName || e.name : "") ? He(n) : "";
	}
	function Ge(e, t) {
		switch (e.tag) {
			case 26:
			case 27:
			case 5: return He(e.type);
			case 16: return He("Lazy");
			case 13: return e.child !== t && t !== null ? He("Suspense Fallback") : He("Suspense");
			case 19: return He("SuspenseList");
			case 0:
			case 15: return We(e.type, !1);
			case 11: return We(e.type.render, !1);
			case 1: return We(e.type, !0);
			case 31: return He("Activity");
			case 30: return He("ViewTransition");
			default: return "";
		}
	}
	function Ke(e) {
		try {
			var t = "", n = null;
			do
				t += Ge(e, n), n = e, e = e.return;
			while (e);
			return t;
		} catch (e) {
			return "\nError generating stack: " + e.message + "\n" + e.stack;
		}
	}
	var qe = Object.prototype.hasOwnProperty, Je = t.unstable_scheduleCallback, Ye = t.unstable_cancelCallback, Xe = t.unstable_shouldYield, Ze = t.unstable_requestPaint, Qe = t.unstable_now, $e = t.unstable_getCurrentPriorityLevel, D = t.unstable_ImmediatePriority, et = t.unstable_UserBlockingPriority, tt = t.unstable_NormalPriority, nt = t.unstable_LowPriority, rt = t.unstable_IdlePriority, it = t.log, at = t.unstable_setDisableYieldValue, ot = null, st = null;
	function ct(e) {
		if (typeof it == "function" && at(e), st && typeof st.setStrictMode == "function") try {
			st.setStrictMode(ot, e);
		} catch {}
	}
	var lt = Math.clz32 ? Math.clz32 : ft, ut = Math.log, dt = Math.LN2;
	function ft(e) {
		return e >>>= 0, e === 0 ? 32 : 31 - (ut(e) / dt | 0) | 0;
	}
	var pt = 256, mt = 262144, ht = 4194304;
	function gt(e) {
		var t = e & 42;
		if (t !== 0) return t;
		switch (e & -e) {
			case 1: return 1;
			case 2: return 2;
			case 4: return 4;
			case 8: return 8;
			case 16: return 16;
			case 32: return 32;
			case 64: return 64;
			case 128: return 128;
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072: return e & -e;
			case 262144:
			case 524288:
			case 1048576:
			case 2097152: return e & 3932160;
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432: return e & 62914560;
			case 67108864: return 67108864;
			case 134217728: return 134217728;
			case 268435456: return 268435456;
			case 536870912: return 536870912;
			case 1073741824: return 0;
			default: return e;
		}
	}
	function _t(e, t, n) {
		var r = e.pendingLanes;
		if (r === 0) return 0;
		var i = 0, a = e.suspendedLanes, o = e.pingedLanes;
		e = e.warmLanes;
		var s = r & 134217727;
		return s === 0 ? (s = r & ~a, s === 0 ? o === 0 ? n || (n = r & ~e, n !== 0 && (i = gt(n))) : i = gt(o) : i = gt(s)) : (r = s & ~a, r === 0 ? (o &= s, o === 0 ? n || (n = s & ~e, n !== 0 && (i = gt(n))) : i = gt(o)) : i = gt(r)), i === 0 ? 0 : t !== 0 && t !== i && (t & a) === 0 && (a = i & -i, n = t & -t, a >= n || a === 32 && n & 4194048) ? t : i;
	}
	function vt(e, t) {
		return (e.pendingLanes & ~(e.suspendedLanes & ~e.pingedLanes) & t) === 0;
	}
	function O(e, t) {
		t & 8 && (t |= t & 32);
		var n = e.entangledLanes;
		if (n !== 0) for (e = e.entanglements, n &= t; 0 < n;) {
			var r = 31 - lt(n), i = 1 << r;
			t |= e[r], n &= ~i;
		}
		return t;
	}
	function yt(e, t) {
		switch (e) {
			case 1:
			case 2:
			case 4:
			case 8:
			case 64: return t + 250;
			case 16:
			case 32:
			case 128:
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072:
			case 262144:
			case 524288:
			case 1048576:
			case 2097152: return t + 5e3;
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432: return -1;
			case 67108864:
			case 134217728:
			case 268435456:
			case 536870912:
			case 1073741824: return -1;
			default: return -1;
		}
	}
	function bt() {
		var e = ht;
		return ht <<= 1, !(ht & 62914560) && (ht = 4194304), e;
	}
	function xt(e) {
		for (var t = [], n = 0; 31 > n; n++) t.push(e);
		return t;
	}
	function St(e, t) {
		e.pendingLanes |= t, t !== 268435456 && (e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0);
	}
	function Ct(e, t, n, r, i, a) {
		var o = e.pendingLanes;
		e.pendingLanes = n, e.suspendedLanes = 0, e.pingedLanes = 0, e.warmLanes = 0, e.expiredLanes &= n, e.entangledLanes &= n, e.errorRecoveryDisabledLanes &= n, e.shellSuspendCounter = 0;
		var s = e.entanglements, c = e.expirationTimes, l = e.hiddenUpdates;
		for (n = o & ~n; 0 < n;) {
			var u = 31 - lt(n), d = 1 << u;
			s[u] = 0, c[u] = -1;
			var f = l[u];
			if (f !== null) for (l[u] = null, u = 0; u < f.length; u++) {
				var p = f[u];
				p !== null && (p.lane &= -536870913);
			}
			n &= ~d;
		}
		r !== 0 && wt(e, r, 0), a !== 0 && i === 0 && e.tag !== 0 && (e.suspendedLanes |= a & ~(o & ~t));
	}
	function wt(e, t, n) {
		e.pendingLanes |= t, e.suspendedLanes &= ~t;
		var r = 31 - lt(t);
		e.entangledLanes |= t, e.entanglements[r] = e.entanglements[r] | 1073741824 | n & 261930;
	}
	function Tt(e, t) {
		var n = e.entangledLanes |= t;
		for (e = e.entanglements; n;) {
			var r = 31 - lt(n), i = 1 << r;
			i & t | e[r] & t && (e[r] |= t), n &= ~i;
		}
	}
	function Et(e, t) {
		var n = t & -t;
		return n = n & 42 ? 1 : Dt(n), (n & (e.suspendedLanes | t)) === 0 ? n : 0;
	}
	function Dt(e) {
		switch (e) {
			case 2:
				e = 1;
				break;
			case 8:
				e = 4;
				break;
			case 32:
				e = 16;
				break;
			case 256:
			case 512:
			case 1024:
			case 2048:
			case 4096:
			case 8192:
			case 16384:
			case 32768:
			case 65536:
			case 131072:
			case 262144:
			case 524288:
			case 1048576:
			case 2097152:
			case 4194304:
			case 8388608:
			case 16777216:
			case 33554432:
				e = 128;
				break;
			case 268435456:
				e = 134217728;
				break;
			default: e = 0;
		}
		return e;
	}
	function Ot(e) {
		return e &= -e, 2 < e ? 8 < e ? e & 134217727 ? 32 : 268435456 : 8 : 2;
	}
	function kt() {
		var e = T.p;
		return e === 0 ? (e = window.event, e === void 0 ? 32 : Ch(e.type)) : e;
	}
	function At(e, t) {
		var n = T.p;
		try {
			return T.p = e, t();
		} finally {
			T.p = n;
		}
	}
	var jt = Math.random().toString(36).slice(2), Mt = "__reactFiber$" + jt, Nt = "__reactProps$" + jt, k = "__reactContainer$" + jt, Pt = "__reactEvents$" + jt, Ft = "__reactListeners$" + jt, It = "__reactHandles$" + jt, Lt = "__reactResources$" + jt, Rt = "__reactMarker$" + jt, zt = "__reactLoad$" + jt;
	function Bt(e) {
		delete e[Mt], delete e[Nt], delete e[Ft], delete e[It];
	}
	function Vt(e) {
		var t;
		if (t = e[Mt]) return t;
		for (var n = e.parentNode; n;) {
			if (t = n[k] || n[Mt]) {
				if (n = t.alternate, t.child !== null || n !== null && n.child !== null) for (e = fm(e); e !== null;) {
					if (n = e[Mt]) return n;
					e = fm(e);
				}
				return t;
			}
			e = n, n = e.parentNode;
		}
		return null;
	}
	function Ht(e) {
		if (e = e[Mt] || e[k]) {
			var t = e.tag;
			if (t === 5 || t === 6 || t === 13 || t === 31 || t === 26 || t === 27 || t === 3) return e;
		}
		return null;
	}
	function Ut(e) {
		var t = e.tag;
		if (t === 5 || t === 26 || t === 27 || t === 6) return e.stateNode;
		throw Error(s(33));
	}
	function Wt(e) {
		var t = e[Lt];
		return t ||= e[Lt] = {
			hoistableStyles: /* @__PURE__ */ new Map(),
			hoistableScripts: /* @__PURE__ */ new Map()
		}, t;
	}
	function Gt(e) {
		e[Rt] = !0;
	}
	function Kt(e) {
		e[zt] = void 0;
	}
	var qt = /* @__PURE__ */ new Set(), Jt = {};
	function Yt(e, t) {
		Xt(e, t), Xt(e + "Capture", t);
	}
	function Xt(e, t) {
		for (Jt[e] = t, e = 0; e < t.length; e++) qt.add(t[e]);
	}
	var Zt = RegExp("^[:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD][:A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C-\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\-.0-9\\u00B7\\u0300-\\u036F\\u203F-\\u2040]*$"), Qt = {}, $t = {};
	function en(e) {
		return qe.call($t, e) ? !0 : qe.call(Qt, e) ? !1 : Zt.test(e) ? $t[e] = !0 : (Qt[e] = !0, !1);
	}
	var A = !1;
	function tn() {
		var e = A;
		return A = !1, e;
	}
	function nn(e, t, n) {
		if (en(t)) {
			if (n === null) e.removeAttribute(t);
			else {
				switch (typeof n) {
					case "undefined":
					case "function":
					case "symbol":
						e.removeAttribute(t);
						return;
					case "boolean":
						var r = t.toLowerCase().slice(0, 5);
						if (r !== "data-" && r !== "aria-") {
							e.removeAttribute(t);
							return;
						}
				}
				e.setAttribute(t, n);
			}
		}
	}
	function rn(e, t, n) {
		if (n === null) e.removeAttribute(t);
		else {
			switch (typeof n) {
				case "undefined":
				case "function":
				case "symbol":
				case "boolean":
					e.removeAttribute(t);
					return;
			}
			e.setAttribute(t, n);
		}
	}
	function an(e, t, n, r) {
		if (r === null) e.removeAttribute(n);
		else {
			switch (typeof r) {
				case "undefined":
				case "function":
				case "symbol":
				case "boolean":
					e.removeAttribute(n);
					return;
			}
			e.setAttributeNS(t, n, r);
		}
	}
	function on(e) {
		switch (typeof e) {
			case "bigint":
			case "boolean":
			case "number":
			case "string":
			case "undefined": return e;
			case "object": return e;
			default: return "";
		}
	}
	function sn(e) {
		var t = e.type;
		return (e = e.nodeName) && e.toLowerCase() === "input" && (t === "checkbox" || t === "radio");
	}
	function cn(e, t, n) {
		var r = Object.getOwnPropertyDescriptor(e.constructor.prototype, t);
		if (!e.hasOwnProperty(t) && r !== void 0 && typeof r.get == "function" && typeof r.set == "function") {
			var i = r.get, a = r.set;
			return Object.defineProperty(e, t, {
				configurable: !0,
				get: function() {
					return i.call(this);
				},
				set: function(e) {
					n = "" + e, a.call(this, e);
				}
			}), Object.defineProperty(e, t, { enumerable: r.enumerable }), {
				getValue: function() {
					return n;
				},
				setValue: function(e) {
					n = "" + e;
				},
				stopTracking: function() {
					e._valueTracker = null, delete e[t];
				}
			};
		}
	}
	function ln(e) {
		if (!e._valueTracker) {
			var t = sn(e) ? "checked" : "value";
			e._valueTracker = cn(e, t, "" + e[t]);
		}
	}
	function un(e) {
		if (!e) return !1;
		var t = e._valueTracker;
		if (!t) return !0;
		var n = t.getValue(), r = "";
		return e && (r = sn(e) ? e.checked ? "true" : "false" : e.value), e = r, e !== n && (t.setValue(e), !0);
	}
	var dn = /[\n"\\]/g;
	function fn(e) {
		return e.replace(dn, function(e) {
			return "\\" + e.charCodeAt(0).toString(16) + " ";
		});
	}
	function pn(e, t, n, r, i, a, o, s) {
		e.name = "", o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" ? e.type = o : e.removeAttribute("type"), t == null ? o !== "submit" && o !== "reset" || e.removeAttribute("value") : o === "number" ? (t === 0 && e.value === "" || e.value != t) && (e.value = "" + on(t)) : e.value !== "" + on(t) && (e.value = "" + on(t)), t == null ? n == null ? r != null && e.removeAttribute("value") : hn(e, on(n)) : o === "number" && e.value == t ? hn(e, on(e.value)) : hn(e, on(t)), i == null && a != null && (e.defaultChecked = !!a), i != null && (e.checked = i && typeof i != "function" && typeof i != "symbol"), s != null && typeof s != "function" && typeof s != "symbol" && typeof s != "boolean" ? e.name = "" + on(s) : e.removeAttribute("name");
	}
	function mn(e, t, n, r, i, a, o, s) {
		if (a != null && typeof a != "function" && typeof a != "symbol" && typeof a != "boolean" && (e.type = a), t != null || n != null) {
			if (!(a !== "submit" && a !== "reset" || t != null)) {
				ln(e);
				return;
			}
			n = n == null ? "" : "" + on(n), t = t == null ? n : "" + on(t), s || t === e.value || (e.value = t), e.defaultValue = t;
		}
		r ??= i, r = typeof r != "function" && typeof r != "symbol" && !!r, e.checked = s ? e.checked : !!r, e.defaultChecked = !!r, o != null && typeof o != "function" && typeof o != "symbol" && typeof o != "boolean" && (e.name = o), ln(e);
	}
	function hn(e, t) {
		e.defaultValue !== "" + t && (e.defaultValue = "" + t);
	}
	function gn(e, t, n, r) {
		if (e = e.options, t) {
			t = {};
			for (var i = 0; i < n.length; i++) t["$" + n[i]] = !0;
			for (n = 0; n < e.length; n++) i = t.hasOwnProperty("$" + e[n].value), e[n].selected !== i && (e[n].selected = i), i && r && (e[n].defaultSelected = !0);
		} else {
			for (n = "" + on(n), t = null, i = 0; i < e.length; i++) {
				if (e[i].value === n) {
					e[i].selected = !0, r && (e[i].defaultSelected = !0);
					return;
				}
				t !== null || e[i].disabled || (t = e[i]);
			}
			t !== null && (t.selected = !0);
		}
	}
	function _n(e, t, n) {
		t != null && (t = "" + on(t), t !== e.value && (e.value = t), n == null) ? e.defaultValue !== t && (e.defaultValue = t) : e.defaultValue = n == null ? "" : "" + on(n);
	}
	function vn(e, t, n, r) {
		if (t == null) {
			if (r != null) {
				if (n != null) throw Error(s(92));
				if (Ee(r)) {
					if (1 < r.length) throw Error(s(93));
					r = r[0];
				}
				n = r;
			}
			n ??= "", t = n;
		}
		n = on(t), e.defaultValue = n, r = e.textContent, r === n && r !== "" && r !== null && (e.value = r), ln(e);
	}
	function yn(e, t) {
		if (t) {
			var n = e.firstChild;
			if (n && n === e.lastChild && n.nodeType === 3) {
				n.nodeValue = t;
				return;
			}
		}
		e.textContent = t;
	}
	var bn = new Set("animationIterationCount aspectRatio borderImageOutset borderImageSlice borderImageWidth boxFlex boxFlexGroup boxOrdinalGroup columnCount columns flex flexGrow flexPositive flexShrink flexNegative flexOrder gridArea gridRow gridRowEnd gridRowSpan gridRowStart gridColumn gridColumnEnd gridColumnSpan gridColumnStart fontWeight lineClamp lineHeight opacity order orphans scale tabSize widows zIndex zoom fillOpacity floodOpacity stopOpacity strokeDasharray strokeDashoffset strokeMiterlimit strokeOpacity strokeWidth MozAnimationIterationCount MozBoxFlex MozBoxFlexGroup MozLineClamp msAnimationIterationCount msFlex msZoom msFlexGrow msFlexNegative msFlexOrder msFlexPositive msFlexShrink msGridColumn msGridColumnSpan msGridRow msGridRowSpan WebkitAnimationIterationCount WebkitBoxFlex WebKitBoxFlexGroup WebkitBoxOrdinalGroup WebkitColumnCount WebkitColumns WebkitFlex WebkitFlexGrow WebkitFlexPositive WebkitFlexShrink WebkitLineClamp".split(" "));
	function xn(e, t, n) {
		var r = t.indexOf("--") === 0;
		n == null || typeof n == "boolean" || n === "" ? r ? e.setProperty(t, "") : t === "float" ? e.cssFloat = "" : e[t] = "" : r ? e.setProperty(t, n) : typeof n != "number" || n === 0 || bn.has(t) ? t === "float" ? e.cssFloat = n : e[t] = ("" + n).trim() : e[t] = n + "px";
	}
	function Sn(e, t, n) {
		if (t != null && typeof t != "object") throw Error(s(62));
		if (e = e.style, n != null) {
			for (var r in n) !n.hasOwnProperty(r) || t != null && t.hasOwnProperty(r) || (r.indexOf("--") === 0 ? e.setProperty(r, "") : r === "float" ? e.cssFloat = "" : e[r] = "", A = !0);
			for (var i in t) r = t[i], t.hasOwnProperty(i) && n[i] !== r && (xn(e, i, r), A = !0);
		} else for (var a in t) t.hasOwnProperty(a) && xn(e, a, t[a]);
	}
	function Cn(e) {
		if (e.indexOf("-") === -1) return !1;
		switch (e) {
			case "annotation-xml":
			case "color-profile":
			case "font-face":
			case "font-face-src":
			case "font-face-uri":
			case "font-face-format":
			case "font-face-name":
			case "missing-glyph": return !1;
			default: return !0;
		}
	}
	var wn = /* @__PURE__ */ new Map([
		["acceptCharset", "accept-charset"],
		["htmlFor", "for"],
		["httpEquiv", "http-equiv"],
		["crossOrigin", "crossorigin"],
		["accentHeight", "accent-height"],
		["alignmentBaseline", "alignment-baseline"],
		["arabicForm", "arabic-form"],
		["baselineShift", "baseline-shift"],
		["capHeight", "cap-height"],
		["clipPath", "clip-path"],
		["clipRule", "clip-rule"],
		["colorInterpolation", "color-interpolation"],
		["colorInterpolationFilters", "color-interpolation-filters"],
		["colorProfile", "color-profile"],
		["colorRendering", "color-rendering"],
		["dominantBaseline", "dominant-baseline"],
		["enableBackground", "enable-background"],
		["fillOpacity", "fill-opacity"],
		["fillRule", "fill-rule"],
		["floodColor", "flood-color"],
		["floodOpacity", "flood-opacity"],
		["fontFamily", "font-family"],
		["fontSize", "font-size"],
		["fontSizeAdjust", "font-size-adjust"],
		["fontStretch", "font-stretch"],
		["fontStyle", "font-style"],
		["fontVariant", "font-variant"],
		["fontWeight", "font-weight"],
		["glyphName", "glyph-name"],
		["glyphOrientationHorizontal", "glyph-orientation-horizontal"],
		["glyphOrientationVertical", "glyph-orientation-vertical"],
		["horizAdvX", "horiz-adv-x"],
		["horizOriginX", "horiz-origin-x"],
		["imageRendering", "image-rendering"],
		["letterSpacing", "letter-spacing"],
		["lightingColor", "lighting-color"],
		["markerEnd", "marker-end"],
		["markerMid", "marker-mid"],
		["markerStart", "marker-start"],
		["maskType", "mask-type"],
		["overlinePosition", "overline-position"],
		["overlineThickness", "overline-thickness"],
		["paintOrder", "paint-order"],
		["panose-1", "panose-1"],
		["pointerEvents", "pointer-events"],
		["renderingIntent", "rendering-intent"],
		["shapeRendering", "shape-rendering"],
		["stopColor", "stop-color"],
		["stopOpacity", "stop-opacity"],
		["strikethroughPosition", "strikethrough-position"],
		["strikethroughThickness", "strikethrough-thickness"],
		["strokeDasharray", "stroke-dasharray"],
		["strokeDashoffset", "stroke-dashoffset"],
		["strokeLinecap", "stroke-linecap"],
		["strokeLinejoin", "stroke-linejoin"],
		["strokeMiterlimit", "stroke-miterlimit"],
		["strokeOpacity", "stroke-opacity"],
		["strokeWidth", "stroke-width"],
		["textAnchor", "text-anchor"],
		["textDecoration", "text-decoration"],
		["textRendering", "text-rendering"],
		["transformOrigin", "transform-origin"],
		["underlinePosition", "underline-position"],
		["underlineThickness", "underline-thickness"],
		["unicodeBidi", "unicode-bidi"],
		["unicodeRange", "unicode-range"],
		["unitsPerEm", "units-per-em"],
		["vAlphabetic", "v-alphabetic"],
		["vHanging", "v-hanging"],
		["vIdeographic", "v-ideographic"],
		["vMathematical", "v-mathematical"],
		["vectorEffect", "vector-effect"],
		["vertAdvY", "vert-adv-y"],
		["vertOriginX", "vert-origin-x"],
		["vertOriginY", "vert-origin-y"],
		["wordSpacing", "word-spacing"],
		["writingMode", "writing-mode"],
		["xmlnsXlink", "xmlns:xlink"],
		["xHeight", "x-height"]
	]), Tn = /^[\u0000-\u001F ]*j[\r\n\t]*a[\r\n\t]*v[\r\n\t]*a[\r\n\t]*s[\r\n\t]*c[\r\n\t]*r[\r\n\t]*i[\r\n\t]*p[\r\n\t]*t[\r\n\t]*:/i;
	function En(e) {
		return Tn.test("" + e) ? "javascript:throw new Error('React has blocked a javascript: URL as a security precaution.')" : e;
	}
	function Dn() {}
	var On = null;
	function kn(e) {
		return e = e.target || e.srcElement || window, e.correspondingUseElement && (e = e.correspondingUseElement), e.nodeType === 3 ? e.parentNode : e;
	}
	var An = null, jn = null;
	function Mn(e) {
		var t = Ht(e);
		if (t && (e = t.stateNode)) {
			var n = e[Nt] || null;
			a: switch (e = t.stateNode, t.type) {
				case "input":
					if (pn(e, n.value, n.defaultValue, n.defaultValue, n.checked, n.defaultChecked, n.type, n.name), t = n.name, n.type === "radio" && t != null) {
						for (n = e; n.parentNode;) n = n.parentNode;
						for (n = n.querySelectorAll("input[name=\"" + fn("" + t) + "\"][type=\"radio\"]"), t = 0; t < n.length; t++) {
							var r = n[t];
							if (r !== e && r.form === e.form) {
								var i = r[Nt] || null;
								if (!i) throw Error(s(90));
								pn(r, i.value, i.defaultValue, i.defaultValue, i.checked, i.defaultChecked, i.type, i.name);
							}
						}
						for (t = 0; t < n.length; t++) r = n[t], r.form === e.form && un(r);
					}
					break a;
				case "textarea":
					_n(e, n.value, n.defaultValue);
					break a;
				case "select": t = n.value, t != null && gn(e, !!n.multiple, t, !1);
			}
		}
	}
	var Nn = !1;
	function Pn(e, t, n) {
		if (Nn) return e(t, n);
		Nn = !0;
		try {
			return e(t);
		} finally {
			if (Nn = !1, (An !== null || jn !== null) && (zd(), An && (t = An, e = jn, jn = An = null, Mn(t), e))) for (t = 0; t < e.length; t++) Mn(e[t]);
		}
	}
	function Fn(e, t) {
		var n = e.stateNode;
		if (n === null) return null;
		var r = n[Nt] || null;
		if (r === null) return null;
		n = r[t];
		a: switch (t) {
			case "onClick":
			case "onClickCapture":
			case "onDoubleClick":
			case "onDoubleClickCapture":
			case "onMouseDown":
			case "onMouseDownCapture":
			case "onMouseMove":
			case "onMouseMoveCapture":
			case "onMouseUp":
			case "onMouseUpCapture":
			case "onMouseEnter":
				(r = !r.disabled) || (e = e.type, r = e !== "button" && e !== "input" && e !== "select" && e !== "textarea"), e = !r;
				break a;
			default: e = !1;
		}
		if (e) return null;
		if (n && typeof n != "function") throw Error(s(231, t, typeof n));
		return n;
	}
	var In = typeof window < "u" && window.document !== void 0 && window.document.createElement !== void 0, Ln = !1;
	if (In) try {
		var Rn = {};
		Object.defineProperty(Rn, "passive", { get: function() {
			Ln = !0;
		} }), window.addEventListener("test", Rn, Rn), window.removeEventListener("test", Rn, Rn);
	} catch {
		Ln = !1;
	}
	var zn = null, Bn = null, Vn = null;
	function Hn() {
		if (Vn) return Vn;
		var e, t = Bn, n = t.length, r, i = "value" in zn ? zn.value : zn.textContent, a = i.length;
		for (e = 0; e < n && t[e] === i[e]; e++);
		var o = n - e;
		for (r = 1; r <= o && t[n - r] === i[a - r]; r++);
		return Vn = i.slice(e, 1 < r ? 1 - r : void 0);
	}
	function Un(e) {
		var t = e.keyCode;
		return "charCode" in e ? (e = e.charCode, e === 0 && t === 13 && (e = 13)) : e = t, e === 10 && (e = 13), 32 <= e || e === 13 ? e : 0;
	}
	function Wn() {
		return !0;
	}
	function Gn() {
		return !1;
	}
	function Kn(e) {
		function t(t, n, r, i, a) {
			for (var o in this._reactName = t, this._targetInst = r, this.type = n, this.nativeEvent = i, this.target = a, this.currentTarget = null, e) e.hasOwnProperty(o) && (t = e[o], this[o] = t ? t(i) : i[o]);
			return this.isDefaultPrevented = (i.defaultPrevented == null ? !1 === i.returnValue : i.defaultPrevented) ? Wn : Gn, this.isPropagationStopped = Gn, this;
		}
		return C(t.prototype, {
			preventDefault: function() {
				this.defaultPrevented = !0;
				var e = this.nativeEvent;
				e && (e.preventDefault ? e.preventDefault() : typeof e.returnValue != "unknown" && (e.returnValue = !1), this.isDefaultPrevented = Wn);
			},
			stopPropagation: function() {
				var e = this.nativeEvent;
				e && (e.stopPropagation ? e.stopPropagation() : typeof e.cancelBubble != "unknown" && (e.cancelBubble = !0), this.isPropagationStopped = Wn);
			},
			persist: function() {},
			isPersistent: Wn
		}), t;
	}
	var qn = {
		eventPhase: 0,
		bubbles: 0,
		cancelable: 0,
		timeStamp: function(e) {
			return e.timeStamp || Date.now();
		},
		defaultPrevented: 0,
		isTrusted: 0
	}, Jn = Kn(qn), Yn = C({}, qn, {
		view: 0,
		detail: 0
	}), Xn = Kn(Yn), Zn, Qn, $n, er = C({}, Yn, {
		screenX: 0,
		screenY: 0,
		clientX: 0,
		clientY: 0,
		pageX: 0,
		pageY: 0,
		ctrlKey: 0,
		shiftKey: 0,
		altKey: 0,
		metaKey: 0,
		getModifierState: j,
		button: 0,
		buttons: 0,
		relatedTarget: function(e) {
			return e.relatedTarget === void 0 ? e.fromElement === e.srcElement ? e.toElement : e.fromElement : e.relatedTarget;
		},
		movementX: function(e) {
			return "movementX" in e ? e.movementX : (e !== $n && ($n && e.type === "mousemove" ? (Zn = e.screenX - $n.screenX, Qn = e.screenY - $n.screenY) : Qn = Zn = 0, $n = e), Zn);
		},
		movementY: function(e) {
			return "movementY" in e ? e.movementY : Qn;
		}
	}), tr = Kn(er), nr = Kn(C({}, er, { dataTransfer: 0 })), rr = Kn(C({}, Yn, { relatedTarget: 0 })), ir = Kn(C({}, qn, {
		animationName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), ar = Kn(C({}, qn, { clipboardData: function(e) {
		return "clipboardData" in e ? e.clipboardData : window.clipboardData;
	} })), or = Kn(C({}, qn, { data: 0 })), sr = {
		Esc: "Escape",
		Spacebar: " ",
		Left: "ArrowLeft",
		Up: "ArrowUp",
		Right: "ArrowRight",
		Down: "ArrowDown",
		Del: "Delete",
		Win: "OS",
		Menu: "ContextMenu",
		Apps: "ContextMenu",
		Scroll: "ScrollLock",
		MozPrintableKey: "Unidentified"
	}, cr = {
		8: "Backspace",
		9: "Tab",
		12: "Clear",
		13: "Enter",
		16: "Shift",
		17: "Control",
		18: "Alt",
		19: "Pause",
		20: "CapsLock",
		27: "Escape",
		32: " ",
		33: "PageUp",
		34: "PageDown",
		35: "End",
		36: "Home",
		37: "ArrowLeft",
		38: "ArrowUp",
		39: "ArrowRight",
		40: "ArrowDown",
		45: "Insert",
		46: "Delete",
		112: "F1",
		113: "F2",
		114: "F3",
		115: "F4",
		116: "F5",
		117: "F6",
		118: "F7",
		119: "F8",
		120: "F9",
		121: "F10",
		122: "F11",
		123: "F12",
		144: "NumLock",
		145: "ScrollLock",
		224: "Meta"
	}, lr = {
		Alt: "altKey",
		Control: "ctrlKey",
		Meta: "metaKey",
		Shift: "shiftKey"
	};
	function ur(e) {
		var t = this.nativeEvent;
		return t.getModifierState ? t.getModifierState(e) : (e = lr[e]) ? !!t[e] : !1;
	}
	function j() {
		return ur;
	}
	var dr = Kn(C({}, Yn, {
		key: function(e) {
			if (e.key) {
				var t = sr[e.key] || e.key;
				if (t !== "Unidentified") return t;
			}
			return e.type === "keypress" ? (e = Un(e), e === 13 ? "Enter" : String.fromCharCode(e)) : e.type === "keydown" || e.type === "keyup" ? cr[e.keyCode] || "Unidentified" : "";
		},
		code: 0,
		location: 0,
		ctrlKey: 0,
		shiftKey: 0,
		altKey: 0,
		metaKey: 0,
		repeat: 0,
		locale: 0,
		getModifierState: j,
		charCode: function(e) {
			return e.type === "keypress" ? Un(e) : 0;
		},
		keyCode: function(e) {
			return e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		},
		which: function(e) {
			return e.type === "keypress" ? Un(e) : e.type === "keydown" || e.type === "keyup" ? e.keyCode : 0;
		}
	})), fr = Kn(C({}, er, {
		pointerId: 0,
		width: 0,
		height: 0,
		pressure: 0,
		tangentialPressure: 0,
		tiltX: 0,
		tiltY: 0,
		twist: 0,
		pointerType: 0,
		isPrimary: 0
	})), pr = Kn(C({}, qn, { submitter: 0 })), mr = Kn(C({}, Yn, {
		touches: 0,
		targetTouches: 0,
		changedTouches: 0,
		altKey: 0,
		metaKey: 0,
		ctrlKey: 0,
		shiftKey: 0,
		getModifierState: j
	})), hr = Kn(C({}, qn, {
		propertyName: 0,
		elapsedTime: 0,
		pseudoElement: 0
	})), gr = Kn(C({}, er, {
		deltaX: function(e) {
			return "deltaX" in e ? e.deltaX : "wheelDeltaX" in e ? -e.wheelDeltaX : 0;
		},
		deltaY: function(e) {
			return "deltaY" in e ? e.deltaY : "wheelDeltaY" in e ? -e.wheelDeltaY : "wheelDelta" in e ? -e.wheelDelta : 0;
		},
		deltaZ: 0,
		deltaMode: 0
	})), _r = Kn(C({}, qn, {
		newState: 0,
		oldState: 0,
		source: 0
	})), vr = [
		9,
		13,
		27,
		32
	], yr = In && "CompositionEvent" in window, br = null;
	In && "documentMode" in document && (br = document.documentMode);
	var xr = In && "TextEvent" in window && !br, Sr = In && (!yr || br && 8 < br && 11 >= br), Cr = " ", wr = !1;
	function Tr(e, t) {
		switch (e) {
			case "keyup": return vr.indexOf(t.keyCode) !== -1;
			case "keydown": return t.keyCode !== 229;
			case "keypress":
			case "mousedown":
			case "focusout": return !0;
			default: return !1;
		}
	}
	function Er(e) {
		return e = e.detail, typeof e == "object" && "data" in e ? e.data : null;
	}
	var Dr = !1;
	function Or(e, t) {
		switch (e) {
			case "compositionend": return Er(t);
			case "keypress": return t.which === 32 ? (wr = !0, Cr) : null;
			case "textInput": return e = t.data, e === Cr && wr ? null : e;
			default: return null;
		}
	}
	function kr(e, t) {
		if (Dr) return e === "compositionend" || !yr && Tr(e, t) ? (e = Hn(), Vn = Bn = zn = null, Dr = !1, e) : null;
		switch (e) {
			case "paste": return null;
			case "keypress":
				if (!(t.ctrlKey || t.altKey || t.metaKey) || t.ctrlKey && t.altKey) {
					if (t.char && 1 < t.char.length) return t.char;
					if (t.which) return String.fromCharCode(t.which);
				}
				return null;
			case "compositionend": return Sr && t.locale !== "ko" ? null : t.data;
			default: return null;
		}
	}
	var Ar = {
		color: !0,
		date: !0,
		datetime: !0,
		"datetime-local": !0,
		email: !0,
		month: !0,
		number: !0,
		password: !0,
		range: !0,
		search: !0,
		tel: !0,
		text: !0,
		time: !0,
		url: !0,
		week: !0
	};
	function jr(e) {
		var t = e && e.nodeName && e.nodeName.toLowerCase();
		return t === "input" ? !!Ar[e.type] : t === "textarea";
	}
	function Mr(e, t, n, r) {
		An ? jn ? jn.push(r) : jn = [r] : An = r, t = Jf(t, "onChange"), 0 < t.length && (n = new Jn("onChange", "change", null, n, r), e.push({
			event: n,
			listeners: t
		}));
	}
	var Nr = null, Pr = null;
	function Fr(e) {
		Vf(e, 0);
	}
	function Ir(e) {
		if (un(Ut(e))) return e;
	}
	function Lr(e, t) {
		if (e === "change") return t;
	}
	var Rr = !1;
	if (In) {
		var zr;
		if (In) {
			var Br = "oninput" in document;
			if (!Br) {
				var Vr = document.createElement("div");
				Vr.setAttribute("oninput", "return;"), Br = typeof Vr.oninput == "function";
			}
			zr = Br;
		} else zr = !1;
		Rr = zr && (!document.documentMode || 9 < document.documentMode);
	}
	function Hr() {
		Nr && (Nr.detachEvent("onpropertychange", Ur), Pr = Nr = null);
	}
	function Ur(e) {
		if (e.propertyName === "value" && Ir(Pr)) {
			var t = [];
			Mr(t, Pr, e, kn(e)), Pn(Fr, t);
		}
	}
	function Wr(e, t, n) {
		e === "focusin" ? (Hr(), Nr = t, Pr = n, Nr.attachEvent("onpropertychange", Ur)) : e === "focusout" && Hr();
	}
	function Gr(e) {
		if (e === "selectionchange" || e === "keyup" || e === "keydown") return Ir(Pr);
	}
	function Kr(e, t) {
		if (e === "click") return Ir(t);
	}
	function qr(e, t) {
		if (e === "input" || e === "change") return Ir(t);
	}
	function Jr(e, t) {
		return e === t && (e !== 0 || 1 / e == 1 / t) || e !== e && t !== t;
	}
	var Yr = typeof Object.is == "function" ? Object.is : Jr;
	function Xr(e, t) {
		if (Yr(e, t)) return !0;
		if (typeof e != "object" || !e || typeof t != "object" || !t) return !1;
		var n = Object.keys(e), r = Object.keys(t);
		if (n.length !== r.length) return !1;
		for (r = 0; r < n.length; r++) {
			var i = n[r];
			if (!qe.call(t, i) || !Yr(e[i], t[i])) return !1;
		}
		return !0;
	}
	function Zr(e) {
		if (e ||= typeof document < "u" ? document : void 0, e === void 0) return null;
		try {
			return e.activeElement || e.body;
		} catch {
			return e.body;
		}
	}
	function Qr(e) {
		for (; e && e.firstChild;) e = e.firstChild;
		return e;
	}
	function $r(e, t) {
		var n = Qr(e);
		e = 0;
		for (var r; n;) {
			if (n.nodeType === 3) {
				if (r = e + n.textContent.length, e <= t && r >= t) return {
					node: n,
					offset: t - e
				};
				e = r;
			}
			a: {
				for (; n;) {
					if (n.nextSibling) {
						n = n.nextSibling;
						break a;
					}
					n = n.parentNode;
				}
				n = void 0;
			}
			n = Qr(n);
		}
	}
	function ei(e, t) {
		return e && t ? e === t ? !0 : e && e.nodeType === 3 ? !1 : t && t.nodeType === 3 ? ei(e, t.parentNode) : "contains" in e ? e.contains(t) : e.compareDocumentPosition ? !!(e.compareDocumentPosition(t) & 16) : !1 : !1;
	}
	function ti(e) {
		e = e != null && e.ownerDocument != null && e.ownerDocument.defaultView != null ? e.ownerDocument.defaultView : window;
		for (var t = Zr(e.document); t instanceof e.HTMLIFrameElement;) {
			try {
				var n = typeof t.contentWindow.location.href == "string";
			} catch {
				n = !1;
			}
			if (n) e = t.contentWindow;
			else break;
			t = Zr(e.document);
		}
		return t;
	}
	function ni(e) {
		var t = e && e.nodeName && e.nodeName.toLowerCase();
		return t && (t === "input" && (e.type === "text" || e.type === "search" || e.type === "tel" || e.type === "url" || e.type === "password") || t === "textarea" || e.contentEditable === "true");
	}
	var ri = In && "documentMode" in document && 11 >= document.documentMode, ii = null, ai = null, oi = null, si = !1;
	function ci(e, t, n) {
		var r = n.window === n ? n.document : n.nodeType === 9 ? n : n.ownerDocument;
		si || ii == null || ii !== Zr(r) || (r = ii, "selectionStart" in r && ni(r) ? r = {
			start: r.selectionStart,
			end: r.selectionEnd
		} : (r = (r.ownerDocument && r.ownerDocument.defaultView || window).getSelection(), r = {
			anchorNode: r.anchorNode,
			anchorOffset: r.anchorOffset,
			focusNode: r.focusNode,
			focusOffset: r.focusOffset
		}), oi && Xr(oi, r) || (oi = r, r = Jf(ai, "onSelect"), 0 < r.length && (t = new Jn("onSelect", "select", null, t, n), e.push({
			event: t,
			listeners: r
		}), t.target = ii)));
	}
	function li(e, t) {
		var n = {};
		return n[e.toLowerCase()] = t.toLowerCase(), n["Webkit" + e] = "webkit" + t, n["Moz" + e] = "moz" + t, n;
	}
	var ui = {
		animationend: li("Animation", "AnimationEnd"),
		animationiteration: li("Animation", "AnimationIteration"),
		animationstart: li("Animation", "AnimationStart"),
		transitionrun: li("Transition", "TransitionRun"),
		transitionstart: li("Transition", "TransitionStart"),
		transitioncancel: li("Transition", "TransitionCancel"),
		transitionend: li("Transition", "TransitionEnd")
	}, di = {}, fi = {};
	In && (fi = document.createElement("div").style, "AnimationEvent" in window || (delete ui.animationend.animation, delete ui.animationiteration.animation, delete ui.animationstart.animation), "TransitionEvent" in window || delete ui.transitionend.transition);
	function pi(e) {
		if (di[e]) return di[e];
		if (!ui[e]) return e;
		var t = ui[e], n;
		for (n in t) if (t.hasOwnProperty(n) && n in fi) return di[e] = t[n];
		return e;
	}
	var mi = pi("animationend"), hi = pi("animationiteration"), gi = pi("animationstart"), _i = pi("transitionrun"), vi = pi("transitionstart"), yi = pi("transitioncancel"), bi = pi("transitionend"), xi = /* @__PURE__ */ new Map(), Si = "abort auxClick beforeToggle cancel canPlay canPlayThrough click close contextMenu copy cut drag dragEnd dragEnter dragExit dragLeave dragOver dragStart drop durationChange emptied encrypted ended error fullscreenChange fullscreenError gotPointerCapture input invalid keyDown keyPress keyUp load loadedData loadedMetadata loadStart lostPointerCapture mouseDown mouseMove mouseOut mouseOver mouseUp paste pause play playing pointerCancel pointerDown pointerMove pointerOut pointerOver pointerUp progress rateChange reset resize seeked seeking stalled submit suspend timeUpdate touchCancel touchEnd touchStart volumeChange scroll toggle touchMove waiting wheel".split(" ");
	Si.push("scrollEnd");
	function Ci(e, t) {
		xi.set(e, t), Yt(t, [e]);
	}
	var wi = 0;
	function Ti(e, t) {
		if (e.name != null && e.name !== "auto") return e.name;
		if (t.autoName !== null) return t.autoName;
		e = bd.identifierPrefix;
		var n = wi++;
		return e = "_" + e + "t_" + n.toString(32) + "_", t.autoName = e;
	}
	function Ei(e) {
		if (e == null || typeof e == "string") return e;
		var t = null, n = Od;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = e[n[r]];
			if (i != null) {
				if (i === "none") return "none";
				t = t == null ? i : t + (" " + i);
			}
		}
		return t ?? e.default;
	}
	function Di(e, t) {
		return e = Ei(e), t = Ei(t), t == null ? e === "auto" ? null : e : t === "auto" ? null : t;
	}
	var Oi = typeof reportError == "function" ? reportError : function(e) {
		if (typeof window == "object" && typeof window.ErrorEvent == "function") {
			var t = new window.ErrorEvent("error", {
				bubbles: !0,
				cancelable: !0,
				message: typeof e == "object" && e && typeof e.message == "string" ? String(e.message) : String(e),
				error: e
			});
			if (!window.dispatchEvent(t)) return;
		} else if (typeof process == "object" && typeof process.emit == "function") {
			process.emit("uncaughtException", e);
			return;
		}
		console.error(e);
	}, ki = [], Ai = 0, ji = 0;
	function Mi() {
		for (var e = Ai, t = ji = Ai = 0; t < e;) {
			var n = ki[t];
			ki[t++] = null;
			var r = ki[t];
			ki[t++] = null;
			var i = ki[t];
			ki[t++] = null;
			var a = ki[t];
			if (ki[t++] = null, r !== null && i !== null) {
				var o = r.pending;
				o === null ? i.next = i : (i.next = o.next, o.next = i), r.pending = i;
			}
			a !== 0 && Ii(n, i, a);
		}
	}
	function Ni(e, t, n, r) {
		ki[Ai++] = e, ki[Ai++] = t, ki[Ai++] = n, ki[Ai++] = r, ji |= r, e.lanes |= r, e = e.alternate, e !== null && (e.lanes |= r);
	}
	function Pi(e, t, n, r) {
		return Ni(e, t, n, r), Li(e);
	}
	function Fi(e, t) {
		return Ni(e, null, null, t), Li(e);
	}
	function Ii(e, t, n) {
		e.lanes |= n;
		var r = e.alternate;
		r !== null && (r.lanes |= n);
		for (var i = !1, a = e.return; a !== null;) a.childLanes |= n, r = a.alternate, r !== null && (r.childLanes |= n), a.tag === 22 && (e = a.stateNode, e === null || e._visibility & 1 || (i = !0)), e = a, a = a.return;
		return e.tag === 3 ? (a = e.stateNode, i && t !== null && (i = 31 - lt(n), e = a.hiddenUpdates, r = e[i], r === null ? e[i] = [t] : r.push(t), t.lane = n | 536870912), a) : null;
	}
	function Li(e) {
		if (50 < kd) throw kd = 0, Ad = null, Error(s(185));
		for (var t = e.return; t !== null;) e = t, t = e.return;
		return e.tag === 3 ? e.stateNode : null;
	}
	var Ri = {};
	function zi(e, t, n, r) {
		this.tag = e, this.key = n, this.sibling = this.child = this.return = this.stateNode = this.type = this.elementType = null, this.index = 0, this.refCleanup = this.ref = null, this.pendingProps = t, this.dependencies = this.memoizedState = this.updateQueue = this.memoizedProps = null, this.mode = r, this.subtreeFlags = this.flags = 0, this.deletions = null, this.childLanes = this.lanes = 0, this.alternate = null;
	}
	function Bi(e, t, n, r) {
		return new zi(e, t, n, r);
	}
	function Vi(e) {
		return e = e.prototype, !(!e || !e.isReactComponent);
	}
	function Hi(e, t) {
		var n = e.alternate;
		return n === null ? (n = Bi(e.tag, t, e.key, e.mode), n.elementType = e.elementType, n.type = e.type, n.stateNode = e.stateNode, n.alternate = e, e.alternate = n) : (n.pendingProps = t, n.type = e.type, n.flags = 0, n.subtreeFlags = 0, n.deletions = null), n.flags = e.flags & 1206910976, n.childLanes = e.childLanes, n.lanes = e.lanes, n.child = e.child, n.memoizedProps = e.memoizedProps, n.memoizedState = e.memoizedState, n.updateQueue = e.updateQueue, t = e.dependencies, n.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}, n.sibling = e.sibling, n.index = e.index, n.ref = e.ref, n.refCleanup = e.refCleanup, n;
	}
	function Ui(e, t) {
		e.flags &= 1206910978;
		var n = e.alternate;
		return n === null ? (e.childLanes = 0, e.lanes = t, e.child = null, e.subtreeFlags = 0, e.memoizedProps = null, e.memoizedState = null, e.updateQueue = null, e.dependencies = null, e.stateNode = null) : (e.childLanes = n.childLanes, e.lanes = n.lanes, e.child = n.child, e.subtreeFlags = 0, e.deletions = null, e.memoizedProps = n.memoizedProps, e.memoizedState = n.memoizedState, e.updateQueue = n.updateQueue, e.type = n.type, t = n.dependencies, e.dependencies = t === null ? null : {
			lanes: t.lanes,
			firstContext: t.firstContext
		}), e;
	}
	function Wi(e, t, n, r, i, a) {
		var o = 0;
		if (r = e, typeof r == "function") Vi(r) && (o = 1);
		else if (typeof r == "string") o = qm(e, n, Me.current) ? 26 : e === "html" || e === "head" || e === "body" ? 27 : 5;
		else a: switch (r) {
			case _e: return e = Bi(31, n, t, i), e.elementType = _e, e.lanes = a, e;
			case se: return Gi(n.children, i, a, t);
			case ce:
				o = 8, i |= 24;
				break;
			case le: return e = Bi(12, n, t, i | 2), e.elementType = le, e.lanes = a, e;
			case pe: return e = Bi(13, n, t, i), e.elementType = pe, e.lanes = a, e;
			case me: return e = Bi(19, n, t, i), e.elementType = me, e.lanes = a, e;
			case ve:
			case be: return e = i | 32, e = Bi(30, n, t, e), e.elementType = be, e.lanes = a, e.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}, e;
			default:
				if (typeof r == "object" && r) switch (r.$$typeof) {
					case de:
						o = 10;
						break a;
					case ue:
						o = 9;
						break a;
					case fe:
						o = 11;
						break a;
					case he:
						o = 14;
						break a;
					case ge:
						o = 16, r = null;
						break a;
				}
				o = 29, n = Error(s(130, e === null ? "null" : typeof e, "")), r = null;
		}
		return t = Bi(o, n, t, i), t.elementType = e, t.type = r, t.lanes = a, t;
	}
	function Gi(e, t, n, r) {
		return e = Bi(7, e, r, t), e.lanes = n, e;
	}
	function Ki(e, t, n) {
		return e = Bi(6, e, null, t), e.lanes = n, e;
	}
	function qi(e) {
		var t = Bi(18, null, null, 0);
		return t.stateNode = e, t;
	}
	function Ji(e, t, n) {
		return t = Bi(4, e.children === null ? [] : e.children, e.key, t), t.lanes = n, t.stateNode = {
			containerInfo: e.containerInfo,
			pendingChildren: null,
			implementation: e.implementation
		}, t;
	}
	var Yi = /* @__PURE__ */ new WeakMap();
	function Xi(e, t) {
		if (typeof e == "object" && e) {
			var n = Yi.get(e);
			return n === void 0 ? (t = {
				value: e,
				source: t,
				stack: Ke(t)
			}, Yi.set(e, t), t) : n;
		}
		return {
			value: e,
			source: t,
			stack: Ke(t)
		};
	}
	var Zi = [], Qi = 0, $i = null, ea = 0, ta = [], na = 0, ra = null, ia = 1, aa = "";
	function oa(e, t) {
		Zi[Qi++] = ea, Zi[Qi++] = $i, $i = e, ea = t;
	}
	function sa(e, t, n) {
		ta[na++] = ia, ta[na++] = aa, ta[na++] = ra, ra = e;
		var r = ia;
		e = aa;
		var i = 32 - lt(r) - 1;
		r &= ~(1 << i), n += 1;
		var a = 32 - lt(t) + i;
		if (30 < a) {
			var o = i - i % 5;
			a = (r & (1 << o) - 1).toString(32), r >>= o, i -= o, ia = 1 << 32 - lt(t) + i | n << i | r, aa = a + e;
		} else ia = 1 << a | n << i | r, aa = e;
	}
	function ca(e) {
		e.return !== null && (oa(e, 1), sa(e, 1, 0));
	}
	function la(e) {
		for (; e === $i;) $i = Zi[--Qi], Zi[Qi] = null, ea = Zi[--Qi], Zi[Qi] = null;
		for (; e === ra;) ra = ta[--na], ta[na] = null, aa = ta[--na], ta[na] = null, ia = ta[--na], ta[na] = null;
	}
	function ua(e, t) {
		ta[na++] = ia, ta[na++] = aa, ta[na++] = ra, ia = t.id, aa = t.overflow, ra = e;
	}
	var da = null, M = null, N = !1, fa = null, pa = !1, ma = Error(s(519));
	function ha(e) {
		throw xa(Xi(Error(s(418, 1 < arguments.length && arguments[1] !== void 0 && arguments[1] ? "text" : "HTML", "")), e)), ma;
	}
	function ga(e) {
		var t = e.stateNode, n = e.type, r = e.memoizedProps;
		switch (t[Mt] = e, t[Nt] = r, n) {
			case "dialog":
				Q("cancel", t), Q("close", t);
				break;
			case "iframe":
			case "object":
			case "embed":
				Q("load", t);
				break;
			case "video":
			case "audio":
				for (n = 0; n < zf.length; n++) Q(zf[n], t);
				break;
			case "source":
				Q("error", t);
				break;
			case "img":
			case "image":
			case "link":
				Q("error", t), Q("load", t);
				break;
			case "details":
				Q("toggle", t);
				break;
			case "input":
				Q("invalid", t), mn(t, r.value, r.defaultValue, r.checked, r.defaultChecked, r.type, r.name, !0);
				break;
			case "select":
				Q("invalid", t);
				break;
			case "textarea": Q("invalid", t), vn(t, r.value, r.defaultValue, r.children);
		}
		n = r.children, typeof n != "string" && typeof n != "number" && typeof n != "bigint" || t.textContent === "" + n || !0 === r.suppressHydrationWarning || ep(t.textContent, n) ? (r.popover != null && (Q("beforetoggle", t), Q("toggle", t)), r.onScroll != null && Q("scroll", t), r.onScrollEnd != null && Q("scrollend", t), r.onClick != null && (t.onclick = Dn), t = !0) : t = !1, t || ha(e, !0);
	}
	function _a(e) {
		for (da = e.return; da;) switch (da.tag) {
			case 5:
			case 31:
			case 13:
				pa = !1;
				return;
			case 27:
			case 3:
				pa = !0;
				return;
			default: da = da.return;
		}
	}
	function va(e) {
		if (e !== da) return !1;
		if (!N) return _a(e), N = !0, !1;
		var t = e.tag, n;
		if ((n = t !== 3 && t !== 27) && ((n = t === 5) && (n = e.type, n = n === "form" || n === "button" || pp(e.type, e.memoizedProps)), n = !n), n && M && ha(e), _a(e), t === 13) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(s(317));
			M = dm(e);
		} else if (t === 31) {
			if (e = e.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(s(317));
			M = dm(e);
		} else t === 27 ? (t = M, Sp(e.type) ? (e = um, um = null, M = e) : M = t) : M = da ? lm(e.stateNode.nextSibling) : null;
		return !0;
	}
	function ya() {
		M = da = null, N = !1;
	}
	function ba() {
		var e = fa;
		return e !== null && (pd === null ? pd = e : pd.push.apply(pd, e), fa = null), e;
	}
	function xa(e) {
		fa === null ? fa = [e] : fa.push(e);
	}
	var Sa = Ae(null), Ca = null, wa = null;
	function Ta(e, t, n) {
		E(Sa, t._currentValue), t._currentValue = n;
	}
	function Ea(e) {
		e._currentValue = Sa.current, je(Sa);
	}
	function Da(e, t, n) {
		for (; e !== null;) {
			var r = e.alternate;
			if ((e.childLanes & t) === t ? r !== null && (r.childLanes & t) !== t && (r.childLanes |= t) : (e.childLanes |= t, r !== null && (r.childLanes |= t)), e === n) break;
			e = e.return;
		}
	}
	function Oa(e, t, n, r) {
		var i = e.child;
		for (i !== null && (i.return = e); i !== null;) {
			var a = i.dependencies;
			if (a !== null) {
				var o = i.child;
				a = a.firstContext;
				a: for (; a !== null;) {
					var c = a;
					a = i;
					for (var l = 0; l < t.length; l++) if (c.context === t[l]) {
						a.lanes |= n, c = a.alternate, c !== null && (c.lanes |= n), Da(a.return, n, e), r || (o = null);
						break a;
					}
					a = c.next;
				}
			} else if (i.tag === 18) {
				if (o = i.return, o === null) throw Error(s(341));
				o.lanes |= n, a = o.alternate, a !== null && (a.lanes |= n), Da(o, n, e), o = null;
			} else i.tag === 13 && i.memoizedState !== null && i.memoizedState.dehydrated === null ? (i.lanes |= n, o = i.alternate, o !== null && (o.lanes |= n), Da(i.return, n, e), o = i.child, o = o === null ? null : o.sibling) : o = i.child;
			if (o !== null) o.return = i;
			else for (o = i; o !== null;) {
				if (o === e) {
					o = null;
					break;
				}
				if (i = o.sibling, i !== null) {
					i.return = o.return, o = i;
					break;
				}
				o = o.return;
			}
			i = o;
		}
	}
	function ka(e, t, n, r) {
		e = null;
		for (var i = t, a = !1; i !== null;) {
			if (!a) {
				if (i.flags & 524288) a = !0;
				else if (i.flags & 262144) break;
			}
			if (i.tag === 10) {
				var o = i.alternate;
				if (o === null) throw Error(s(387));
				if (o = o.memoizedProps, o !== null) {
					var c = i.type;
					Yr(i.pendingProps.value, o.value) || (e === null ? e = [c] : e.push(c));
				}
			} else if (i === Fe.current) {
				if (o = i.alternate, o === null) throw Error(s(387));
				o.memoizedState.memoizedState !== i.memoizedState.memoizedState && (e === null ? e = [sh] : e.push(sh));
			}
			i = i.return;
		}
		return e !== null && Oa(t, e, n, r), t.flags |= 262144, e !== null;
	}
	function Aa(e) {
		for (e = e.firstContext; e !== null;) {
			if (!Yr(e.context._currentValue, e.memoizedValue)) return !0;
			e = e.next;
		}
		return !1;
	}
	function ja(e) {
		Ca = e, wa = null, e = e.dependencies, e !== null && (e.firstContext = null);
	}
	function P(e) {
		return Na(Ca, e);
	}
	function Ma(e, t) {
		return Ca === null && ja(e), Na(e, t);
	}
	function Na(e, t) {
		var n = t._currentValue;
		if (t = {
			context: t,
			memoizedValue: n,
			next: null
		}, wa === null) {
			if (e === null) throw Error(s(308));
			wa = t, e.dependencies = {
				lanes: 0,
				firstContext: t
			}, e.flags |= 524288;
		} else wa = wa.next = t;
		return n;
	}
	var Pa = typeof AbortController < "u" ? AbortController : function() {
		var e = [], t = this.signal = {
			aborted: !1,
			addEventListener: function(t, n) {
				e.push(n);
			}
		};
		this.abort = function() {
			t.aborted = !0, e.forEach(function(e) {
				return e();
			});
		};
	}, Fa = t.unstable_scheduleCallback, Ia = t.unstable_NormalPriority, F = {
		$$typeof: de,
		Consumer: null,
		Provider: null,
		_currentValue: null,
		_currentValue2: null,
		_threadCount: 0
	};
	function La() {
		return {
			controller: new Pa(),
			data: /* @__PURE__ */ new Map(),
			refCount: 0
		};
	}
	function Ra(e) {
		e.refCount--, e.refCount === 0 && Fa(Ia, function() {
			e.controller.abort();
		});
	}
	function za(e, t) {
		if (e.pendingLanes & 4194048) {
			var n = e.transitionTypes;
			for (n === null && (n = e.transitionTypes = []), e = 0; e < t.length; e++) {
				var r = t[e];
				n.indexOf(r) === -1 && n.push(r);
			}
		}
	}
	var Ba = null;
	function Va(e) {
		var t = e.transitionTypes;
		return e.transitionTypes = null, t;
	}
	var Ha = null, Ua = 0, Wa = 0, Ga = null;
	function Ka(e, t) {
		if (Ha === null) {
			var n = Ha = [];
			Ua = 0, Wa = Pf(), Ga = {
				status: "pending",
				value: void 0,
				then: function(e) {
					n.push(e);
				}
			};
		}
		return Ua++, t.then(qa, qa), t;
	}
	function qa() {
		if (--Ua === 0 && (Ba = null, Ha !== null)) {
			Ga !== null && (Ga.status = "fulfilled");
			var e = Ha;
			Ha = null, Wa = 0, Ga = null;
			for (var t = 0; t < e.length; t++) (0, e[t])();
		}
	}
	function Ja(e, t) {
		var n = [], r = {
			status: "pending",
			value: null,
			reason: null,
			then: function(e) {
				n.push(e);
			}
		};
		return e.then(function() {
			r.status = "fulfilled", r.value = t;
			for (var e = 0; e < n.length; e++) (0, n[e])(t);
		}, function(e) {
			for (r.status = "rejected", r.reason = e, e = 0; e < n.length; e++) (0, n[e])(void 0);
		}), r;
	}
	var Ya = w.S;
	w.S = function(e, t) {
		if (gd = Qe(), typeof t == "object" && t && typeof t.then == "function" && Ka(e, t), Ba !== null) for (var n = bf; n !== null;) za(n, Ba), n = n.next;
		if (n = e.types, n !== null) {
			for (var r = bf; r !== null;) za(r, n), r = r.next;
			if (Wa !== 0) {
				r = Ba, r === null && (r = Ba = []);
				for (var i = 0; i < n.length; i++) {
					var a = n[i];
					r.indexOf(a) === -1 && r.push(a);
				}
			}
		}
		Ya !== null && Ya(e, t);
	};
	var Xa = Ae(null);
	function Za() {
		var e = Xa.current;
		return e === null ? G.pooledCache : e;
	}
	function Qa(e, t) {
		t === null ? E(Xa, Xa.current) : E(Xa, t.pool);
	}
	function $a() {
		var e = Za();
		return e === null ? null : {
			parent: F._currentValue,
			pool: e
		};
	}
	var eo = Error(s(460)), to = Error(s(474)), no = Error(s(542)), ro = { then: function() {} };
	function io(e) {
		return e = e.status, e === "fulfilled" || e === "rejected";
	}
	function ao(e, t, n) {
		switch (n = e[n], n === void 0 ? e.push(t) : n !== t && (t.then(Dn, Dn), t = n), t.status) {
			case "fulfilled": return t.value;
			case "rejected": throw e = t.reason, lo(e), e === void 0 && !("reason" in t) ? Error(s(600)) : e;
			default:
				if (typeof t.status == "string") t.then(Dn, Dn);
				else {
					if (e = G, e !== null && 100 < e.shellSuspendCounter) throw Error(s(482));
					e = t, e.status = "pending", e.then(function(e) {
						if (t.status === "pending") {
							var n = t;
							n.status = "fulfilled", n.value = e;
						}
					}, function(e) {
						if (t.status === "pending") {
							var n = t;
							n.status = "rejected", n.reason = e;
						}
					});
				}
				switch (t.status) {
					case "fulfilled": return t.value;
					case "rejected": throw e = t.reason, lo(e), e;
				}
				throw so = t, eo;
		}
	}
	function oo(e) {
		try {
			var t = e._init;
			return t(e._payload);
		} catch (e) {
			throw typeof e == "object" && e && typeof e.then == "function" ? (so = e, eo) : e;
		}
	}
	var so = null;
	function co() {
		if (so === null) throw Error(s(459));
		var e = so;
		return so = null, e;
	}
	function lo(e) {
		if (e === eo || e === no) throw Error(s(483));
	}
	var uo = null, fo = 0;
	function po(e) {
		var t = fo;
		return fo += 1, uo === null && (uo = []), ao(uo, e, t);
	}
	function mo(e, t) {
		t = t.props.ref, e.ref = t === void 0 ? null : t;
	}
	function ho(e, t) {
		throw t.$$typeof === ie ? Error(s(525)) : (e = Object.prototype.toString.call(t), Error(s(31, e === "[object Object]" ? "object with keys {" + Object.keys(t).join(", ") + "}" : e)));
	}
	function go(e) {
		function t(t, n) {
			if (e) {
				var r = t.deletions;
				r === null ? (t.deletions = [n], t.flags |= 16) : r.push(n);
			}
		}
		function n(n, r) {
			if (!e) return null;
			for (; r !== null;) t(n, r), r = r.sibling;
			return null;
		}
		function r(e) {
			for (var t = /* @__PURE__ */ new Map(); e !== null;) e.key === null ? t.set(e.index, e) : t.set(e.key, e), e = e.sibling;
			return t;
		}
		function i(e, t) {
			return e = Hi(e, t), e.index = 0, e.sibling = null, e;
		}
		function a(t, n, r) {
			return t.index = r, e ? (r = t.alternate, r === null ? (t.flags |= 134217730, n) : (r = r.index, r < n ? (t.flags |= 2, n) : r)) : (t.flags |= 1048576, n);
		}
		function o(t) {
			return e && t.alternate === null && (t.flags |= 134217730), t;
		}
		function c(e, t, n, r) {
			return t === null || t.tag !== 6 ? (t = Ki(n, e.mode, r), t.return = e, t) : (t = i(t, n), t.return = e, t);
		}
		function l(e, t, n, r) {
			var a = n.type;
			return a === se ? (e = d(e, t, n.props.children, r, n.key), mo(e, n), e) : t !== null && (t.elementType === a || typeof a == "object" && a && a.$$typeof === ge && oo(a) === t.type) ? (t = i(t, n.props), mo(t, n), t.return = e, t) : (t = Wi(n.type, n.key, n.props, null, e.mode, r), mo(t, n), t.return = e, t);
		}
		function u(e, t, n, r) {
			return t === null || t.tag !== 4 || t.stateNode.containerInfo !== n.containerInfo || t.stateNode.implementation !== n.implementation ? (t = Ji(n, e.mode, r), t.return = e, t) : (t = i(t, n.children || []), t.return = e, t);
		}
		function d(e, t, n, r, a) {
			return t === null || t.tag !== 7 ? (t = Gi(n, e.mode, r, a), t.return = e, t) : (t = i(t, n), t.return = e, t);
		}
		function f(e, t, n) {
			if (typeof t == "string" && t !== "" || typeof t == "number" || typeof t == "bigint") return t = Ki("" + t, e.mode, n), t.return = e, t;
			if (typeof t == "object" && t) {
				switch (t.$$typeof) {
					case ae: return n = Wi(t.type, t.key, t.props, null, e.mode, n), mo(n, t), n.return = e, n;
					case oe: return t = Ji(t, e.mode, n), t.return = e, t;
					case ge: return t = oo(t), f(e, t, n);
				}
				if (Ee(t) || Ce(t)) return t = Gi(t, e.mode, n, null), t.return = e, t;
				if (typeof t.then == "function") return f(e, po(t), n);
				if (t.$$typeof === de) return f(e, Ma(e, t), n);
				ho(e, t);
			}
			return null;
		}
		function p(e, t, n, r) {
			var i = t === null ? null : t.key;
			if (typeof n == "string" && n !== "" || typeof n == "number" || typeof n == "bigint") return i === null ? c(e, t, "" + n, r) : null;
			if (typeof n == "object" && n) {
				switch (n.$$typeof) {
					case ae: return n.key === i ? l(e, t, n, r) : null;
					case oe: return n.key === i ? u(e, t, n, r) : null;
					case ge: return n = oo(n), p(e, t, n, r);
				}
				if (Ee(n) || Ce(n)) return i === null ? d(e, t, n, r, null) : null;
				if (typeof n.then == "function") return p(e, t, po(n), r);
				if (n.$$typeof === de) return p(e, t, Ma(e, n), r);
				ho(e, n);
			}
			return null;
		}
		function m(e, t, n, r, i) {
			if (typeof r == "string" && r !== "" || typeof r == "number" || typeof r == "bigint") return e = e.get(n) || null, c(t, e, "" + r, i);
			if (typeof r == "object" && r) {
				switch (r.$$typeof) {
					case ae: return e = e.get(r.key === null ? n : r.key) || null, l(t, e, r, i);
					case oe: return e = e.get(r.key === null ? n : r.key) || null, u(t, e, r, i);
					case ge: return r = oo(r), m(e, t, n, r, i);
				}
				if (Ee(r) || Ce(r)) return e = e.get(n) || null, d(t, e, r, i, null);
				if (typeof r.then == "function") return m(e, t, n, po(r), i);
				if (r.$$typeof === de) return m(e, t, n, Ma(t, r), i);
				ho(t, r);
			}
			return null;
		}
		function h(i, o, s, c) {
			for (var l = null, u = null, d = o, h = o = 0, g = null; d !== null && h < s.length; h++) {
				d.index > h ? (g = d, d = null) : g = d.sibling;
				var _ = p(i, d, s[h], c);
				if (_ === null) {
					d === null && (d = g);
					break;
				}
				e && d && _.alternate === null && t(i, d), o = a(_, o, h), u === null ? l = _ : u.sibling = _, u = _, d = g;
			}
			if (h === s.length) return n(i, d), N && oa(i, h), l;
			if (d === null) {
				for (; h < s.length; h++) d = f(i, s[h], c), d !== null && (o = a(d, o, h), u === null ? l = d : u.sibling = d, u = d);
				return N && oa(i, h), l;
			}
			for (d = r(d); h < s.length; h++) g = m(d, i, h, s[h], c), g !== null && (e && (_ = g.alternate, _ !== null && d.delete(_.key === null ? h : _.key)), o = a(g, o, h), u === null ? l = g : u.sibling = g, u = g);
			return e && d.forEach(function(e) {
				return t(i, e);
			}), N && oa(i, h), l;
		}
		function g(i, o, c, l) {
			if (c == null) throw Error(s(151));
			for (var u = null, d = null, h = o, g = o = 0, _ = null, v = c.next(); h !== null && !v.done; g++, v = c.next()) {
				h.index > g ? (_ = h, h = null) : _ = h.sibling;
				var y = p(i, h, v.value, l);
				if (y === null) {
					h === null && (h = _);
					break;
				}
				e && h && y.alternate === null && t(i, h), o = a(y, o, g), d === null ? u = y : d.sibling = y, d = y, h = _;
			}
			if (v.done) return n(i, h), N && oa(i, g), u;
			if (h === null) {
				for (; !v.done; g++, v = c.next()) v = f(i, v.value, l), v !== null && (o = a(v, o, g), d === null ? u = v : d.sibling = v, d = v);
				return N && oa(i, g), u;
			}
			for (h = r(h); !v.done; g++, v = c.next()) v = m(h, i, g, v.value, l), v !== null && (e && (_ = v.alternate, _ !== null && h.delete(_.key === null ? g : _.key)), o = a(v, o, g), d === null ? u = v : d.sibling = v, d = v);
			return e && h.forEach(function(e) {
				return t(i, e);
			}), N && oa(i, g), u;
		}
		function _(e, r, a, c) {
			if (typeof a == "object" && a && a.type === se && a.key === null && a.props.ref === void 0 && (a = a.props.children), typeof a == "object" && a) {
				switch (a.$$typeof) {
					case ae:
						a: {
							for (var l = a.key; r !== null;) {
								if (r.key === l) {
									if (l = a.type, l === se) {
										if (r.tag === 7) {
											n(e, r.sibling), c = i(r, a.props.children), mo(c, a), c.return = e, e = c;
											break a;
										}
									} else if (r.elementType === l || typeof l == "object" && l && l.$$typeof === ge && oo(l) === r.type) {
										n(e, r.sibling), c = i(r, a.props), mo(c, a), c.return = e, e = c;
										break a;
									}
									n(e, r);
									break;
								}
								t(e, r), r = r.sibling;
							}
							a.type === se ? (c = Gi(a.props.children, e.mode, c, a.key), mo(c, a), c.return = e, e = c) : (c = Wi(a.type, a.key, a.props, null, e.mode, c), mo(c, a), c.return = e, e = c);
						}
						return o(e);
					case oe:
						a: {
							for (l = a.key; r !== null;) {
								if (r.key === l) {
									if (r.tag === 4 && r.stateNode.containerInfo === a.containerInfo && r.stateNode.implementation === a.implementation) {
										n(e, r.sibling), c = i(r, a.children || []), c.return = e, e = c;
										break a;
									}
									n(e, r);
									break;
								}
								t(e, r), r = r.sibling;
							}
							c = Ji(a, e.mode, c), c.return = e, e = c;
						}
						return o(e);
					case ge: return a = oo(a), _(e, r, a, c);
				}
				if (Ee(a)) return h(e, r, a, c);
				if (Ce(a)) {
					if (l = Ce(a), typeof l != "function") throw Error(s(150));
					return a = l.call(a), g(e, r, a, c);
				}
				if (typeof a.then == "function") return _(e, r, po(a), c);
				if (a.$$typeof === de) return _(e, r, Ma(e, a), c);
				ho(e, a);
			}
			return typeof a == "string" && a !== "" || typeof a == "number" || typeof a == "bigint" ? (a = "" + a, r !== null && r.tag === 6 ? (n(e, r.sibling), c = i(r, a), c.return = e, e = c) : (n(e, r), c = Ki(a, e.mode, c), c.return = e, e = c), o(e)) : n(e, r);
		}
		return function(e, t, n, r) {
			try {
				fo = 0;
				var i = _(e, t, n, r);
				return uo = null, i;
			} catch (t) {
				if (t === eo || t === no) throw t;
				var a = Bi(29, t, null, e.mode);
				return a.lanes = r, a.return = e, a;
			}
		};
	}
	var _o = go(!0), vo = go(!1), yo = !1;
	function bo(e) {
		e.updateQueue = {
			baseState: e.memoizedState,
			firstBaseUpdate: null,
			lastBaseUpdate: null,
			shared: {
				pending: null,
				lanes: 0,
				hiddenCallbacks: null
			},
			callbacks: null
		};
	}
	function xo(e, t) {
		e = e.updateQueue, t.updateQueue === e && (t.updateQueue = {
			baseState: e.baseState,
			firstBaseUpdate: e.firstBaseUpdate,
			lastBaseUpdate: e.lastBaseUpdate,
			shared: e.shared,
			callbacks: null
		});
	}
	function So(e) {
		return {
			lane: e,
			tag: 0,
			payload: null,
			callback: null,
			next: null
		};
	}
	function Co(e, t, n) {
		var r = e.updateQueue;
		if (r === null) return null;
		if (r = r.shared, W & 2) {
			var i = r.pending;
			return i === null ? t.next = t : (t.next = i.next, i.next = t), r.pending = t, t = Li(e), Ii(e, null, n), t;
		}
		return Ni(e, r, t, n), Li(e);
	}
	function wo(e, t, n) {
		if (t = t.updateQueue, t !== null && (t = t.shared, n & 4194048)) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, Tt(e, n);
		}
	}
	function To(e, t) {
		var n = e.updateQueue, r = e.alternate;
		if (r !== null && (r = r.updateQueue, n === r)) {
			var i = null, a = null;
			if (n = n.firstBaseUpdate, n !== null) {
				do {
					var o = {
						lane: n.lane,
						tag: n.tag,
						payload: n.payload,
						callback: null,
						next: null
					};
					a === null ? i = a = o : a = a.next = o, n = n.next;
				} while (n !== null);
				a === null ? i = a = t : a = a.next = t;
			} else i = a = t;
			n = {
				baseState: r.baseState,
				firstBaseUpdate: i,
				lastBaseUpdate: a,
				shared: r.shared,
				callbacks: r.callbacks
			}, e.updateQueue = n;
		} else e = n.lastBaseUpdate, e === null ? n.firstBaseUpdate = t : e.next = t, n.lastBaseUpdate = t;
	}
	var Eo = !1;
	function Do() {
		if (Eo) {
			var e = Ga;
			if (e !== null) throw e;
		}
	}
	function Oo(e, t, n, r) {
		Eo = !1;
		var i = e.updateQueue;
		yo = !1;
		var a = i.firstBaseUpdate, o = i.lastBaseUpdate, s = i.shared.pending;
		if (s !== null) {
			i.shared.pending = null;
			var c = s, l = c.next;
			c.next = null, o === null ? a = l : o.next = l, o = c;
			var u = e.alternate;
			u !== null && (u = u.updateQueue, s = u.lastBaseUpdate, s !== o && (s === null ? u.firstBaseUpdate = l : s.next = l, u.lastBaseUpdate = c));
		}
		if (a !== null) {
			var d = i.baseState;
			o = 0, u = l = c = null, s = a;
			do {
				var f = s.lane & -536870913, p = f !== s.lane;
				if (p ? (q & f) === f : (r & f) === f) {
					f !== 0 && f === Wa && (Eo = !0), u !== null && (u = u.next = {
						lane: 0,
						tag: s.tag,
						payload: s.payload,
						callback: null,
						next: null
					});
					a: {
						var m = e, h = s;
						f = t;
						var g = n;
						switch (h.tag) {
							case 1:
								if (m = h.payload, typeof m == "function") {
									d = m.call(g, d, f);
									break a;
								}
								d = m;
								break a;
							case 3: m.flags = m.flags & -65537 | 128;
							case 0:
								if (m = h.payload, f = typeof m == "function" ? m.call(g, d, f) : m, f == null) break a;
								d = C({}, d, f);
								break a;
							case 2: yo = !0;
						}
					}
					f = s.callback, f !== null && (e.flags |= 64, p && (e.flags |= 8192), p = i.callbacks, p === null ? i.callbacks = [f] : p.push(f));
				} else p = {
					lane: f,
					tag: s.tag,
					payload: s.payload,
					callback: s.callback,
					next: null
				}, u === null ? (l = u = p, c = d) : u = u.next = p, o |= f;
				if (s = s.next, s === null) {
					if (s = i.shared.pending, s === null) break;
					p = s, s = p.next, p.next = null, i.lastBaseUpdate = p, i.shared.pending = null;
				}
			} while (1);
			u === null && (c = d), i.baseState = c, i.firstBaseUpdate = l, i.lastBaseUpdate = u, a === null && (i.shared.lanes = 0), sd |= o, e.lanes = o, e.memoizedState = d;
		}
	}
	function ko(e, t) {
		if (typeof e != "function") throw Error(s(191, e));
		e.call(t);
	}
	function Ao(e, t) {
		var n = e.callbacks;
		if (n !== null) for (e.callbacks = null, e = 0; e < n.length; e++) ko(n[e], t);
	}
	var jo = Ae(null), Mo = Ae(0);
	function No(e, t) {
		e = od, E(Mo, e), E(jo, t), od = e | t.baseLanes;
	}
	function Po() {
		E(Mo, od), E(jo, jo.current);
	}
	function Fo() {
		od = Mo.current, je(jo), je(Mo);
	}
	var Io = Ae(null), Lo = null;
	function Ro(e) {
		var t = e.alternate;
		E(Uo, Uo.current & 1), E(Io, e), Lo === null && (t === null || jo.current !== null || t.memoizedState !== null) && (Lo = e);
	}
	function zo(e) {
		E(Uo, Uo.current), E(Io, e), Lo === null && (Lo = e);
	}
	function Bo(e) {
		e.tag === 22 ? (E(Uo, Uo.current), E(Io, e), Lo === null && (Lo = e)) : Vo();
	}
	function Vo() {
		E(Uo, Uo.current), E(Io, Io.current);
	}
	function Ho(e) {
		je(Io), Lo === e && (Lo = null), je(Uo);
	}
	var Uo = Ae(0);
	function Wo(e, t) {
		E(Io, Io.current), E(Uo, t);
	}
	function Go(e) {
		je(Uo), je(Io), Lo === e && (Lo = null);
	}
	function Ko(e) {
		for (var t = e; t !== null;) {
			if (t.tag === 13) {
				var n = t.memoizedState;
				if (n !== null && (n = n.dehydrated, n === null || om(n) || sm(n))) return t;
			} else if (t.tag === 19 && t.memoizedProps.revealOrder !== "independent") {
				if (t.flags & 128) return t;
			} else if (t.child !== null) {
				t.child.return = t, t = t.child;
				continue;
			}
			if (t === e) break;
			for (; t.sibling === null;) {
				if (t.return === null || t.return === e) return null;
				t = t.return;
			}
			t.sibling.return = t.return, t = t.sibling;
		}
		return null;
	}
	var qo = 0, I = null, L = null, R = null, Jo = !1, Yo = !1, Xo = !1, Zo = 0, Qo = 0, $o = null, es = 0;
	function z() {
		throw Error(s(321));
	}
	function ts(e, t) {
		if (t === null) return !1;
		for (var n = 0; n < t.length && n < e.length; n++) if (!Yr(e[n], t[n])) return !1;
		return !0;
	}
	function ns(e, t, n, r, i, a) {
		return qo = a, I = t, t.memoizedState = null, t.updateQueue = null, t.lanes = 0, w.H = e === null || e.memoizedState === null ? vc : yc, Xo = !1, a = n(r, i), Xo = !1, Yo && (a = is(t, n, r, i)), rs(e), a;
	}
	function rs(e) {
		w.H = _c;
		var t = L !== null && L.next !== null;
		if (qo = 0, R = L = I = null, Jo = !1, Qo = 0, $o = null, t) throw Error(s(300));
		e === null || Ic || (e = e.dependencies, e !== null && Aa(e) && (Ic = !0));
	}
	function is(e, t, n, r) {
		I = e;
		var i = 0;
		do {
			if (Yo && ($o = null), Qo = 0, Yo = !1, 25 <= i) throw Error(s(301));
			if (i += 1, R = L = null, e.updateQueue != null) {
				var a = e.updateQueue;
				a.lastEffect = null, a.events = null, a.stores = null, a.memoCache != null && (a.memoCache.index = 0);
			}
			w.H = bc, a = t(n, r);
		} while (Yo);
		return a;
	}
	function as() {
		var e = w.H, t = e.useState()[0];
		return t = typeof t.then == "function" ? ds(t) : t, e = e.useState()[0], (L === null ? null : L.memoizedState) !== e && (I.flags |= 1024), t;
	}
	function os() {
		var e = Zo !== 0;
		return Zo = 0, e;
	}
	function ss(e, t, n) {
		t.updateQueue = e.updateQueue, t.flags &= -2053, e.lanes &= ~n;
	}
	function cs(e) {
		if (Jo) {
			for (e = e.memoizedState; e !== null;) {
				var t = e.queue;
				t !== null && (t.pending = null), e = e.next;
			}
			Jo = !1;
		}
		qo = 0, R = L = I = null, Yo = !1, Qo = Zo = 0, $o = null;
	}
	function ls() {
		var e = {
			memoizedState: null,
			baseState: null,
			baseQueue: null,
			queue: null,
			next: null
		};
		return R === null ? I.memoizedState = R = e : R = R.next = e, R;
	}
	function B() {
		if (L === null) {
			var e = I.alternate;
			e = e === null ? null : e.memoizedState;
		} else e = L.next;
		var t = R === null ? I.memoizedState : R.next;
		if (t !== null) R = t, L = e;
		else {
			if (e === null) throw I.alternate === null ? Error(s(467)) : Error(s(310));
			L = e, e = {
				memoizedState: L.memoizedState,
				baseState: L.baseState,
				baseQueue: L.baseQueue,
				queue: L.queue,
				next: null
			}, R === null ? I.memoizedState = R = e : R = R.next = e;
		}
		return R;
	}
	function us() {
		return {
			lastEffect: null,
			events: null,
			stores: null,
			memoCache: null
		};
	}
	function ds(e) {
		var t = Qo;
		return Qo += 1, $o === null && ($o = []), e = ao($o, e, t), t = I, (R === null ? t.memoizedState : R.next) === null && (t = t.alternate, w.H = t === null || t.memoizedState === null ? vc : yc), e;
	}
	function fs(e) {
		if (typeof e == "object" && e) {
			if (typeof e.then == "function") return ds(e);
			if (e.$$typeof === xe) return;
			if (e.$$typeof === de) return P(e);
		}
		throw Error(s(438, String(e)));
	}
	function ps(e) {
		var t = null, n = I.updateQueue;
		if (n !== null && (t = n.memoCache), t == null) {
			var r = I.alternate;
			r !== null && (r = r.updateQueue, r !== null && (r = r.memoCache, r != null && (t = {
				data: r.data.map(function(e) {
					return e.slice();
				}),
				index: 0
			})));
		}
		if (t ??= {
			data: [],
			index: 0
		}, n === null && (n = us(), I.updateQueue = n), n.memoCache = t, n = t.data[t.index], n === void 0) for (n = t.data[t.index] = Array(e), r = 0; r < e; r++) n[r] = ye;
		return t.index++, n;
	}
	function ms(e, t) {
		return typeof t == "function" ? t(e) : t;
	}
	function hs(e) {
		return gs(B(), L, e);
	}
	function gs(e, t, n) {
		var r = e.queue;
		if (r === null) throw Error(s(311));
		r.lastRenderedReducer = n;
		var i = e.baseQueue, a = r.pending;
		if (a !== null) {
			if (i !== null) {
				var o = i.next;
				i.next = a.next, a.next = o;
			}
			t.baseQueue = i = a, r.pending = null;
		}
		if (a = e.baseState, i === null) e.memoizedState = a;
		else {
			t = i.next;
			var c = o = null, l = null, u = t, d = !1;
			do {
				var f = u.lane & -536870913;
				if (f === u.lane ? (qo & f) === f : (q & f) === f) {
					var p = u.revertLane;
					if (p === 0) l !== null && (l = l.next = {
						lane: 0,
						revertLane: 0,
						gesture: null,
						action: u.action,
						hasEagerState: u.hasEagerState,
						eagerState: u.eagerState,
						next: null
					}), f === Wa && (d = !0);
					else if ((qo & p) === p) {
						u = u.next, p === Wa && (d = !0);
						continue;
					} else f = {
						lane: 0,
						revertLane: u.revertLane,
						gesture: null,
						action: u.action,
						hasEagerState: u.hasEagerState,
						eagerState: u.eagerState,
						next: null
					}, l === null ? (c = l = f, o = a) : l = l.next = f, I.lanes |= p, sd |= p;
					f = u.action, Xo && n(a, f), a = u.hasEagerState ? u.eagerState : n(a, f);
				} else p = {
					lane: f,
					revertLane: u.revertLane,
					gesture: u.gesture,
					action: u.action,
					hasEagerState: u.hasEagerState,
					eagerState: u.eagerState,
					next: null
				}, l === null ? (c = l = p, o = a) : l = l.next = p, I.lanes |= f, sd |= f;
				u = u.next;
			} while (u !== null && u !== t);
			if (l === null ? o = a : l.next = c, !Yr(a, e.memoizedState) && (Ic = !0, d && (n = Ga, n !== null))) throw n;
			e.memoizedState = a, e.baseState = o, e.baseQueue = l, r.lastRenderedState = a;
		}
		return i === null && (r.lanes = 0), [e.memoizedState, r.dispatch];
	}
	function _s(e) {
		var t = B(), n = t.queue;
		if (n === null) throw Error(s(311));
		n.lastRenderedReducer = e;
		var r = n.dispatch, i = n.pending, a = t.memoizedState;
		if (i !== null) {
			n.pending = null;
			var o = i = i.next;
			do
				a = e(a, o.action), o = o.next;
			while (o !== i);
			Yr(a, t.memoizedState) || (Ic = !0), t.memoizedState = a, t.baseQueue === null && (t.baseState = a), n.lastRenderedState = a;
		}
		return [a, r];
	}
	function vs(e, t, n) {
		var r = I, i = B(), a = N;
		if (a) {
			if (n === void 0) throw Error(s(407));
			n = n();
		} else n = t();
		var o = !Yr((L || i).memoizedState, n);
		if (o && (i.memoizedState = n, Ic = !0), i = i.queue, Us(xs.bind(null, r, i, e), [e]), e = i.getSnapshot !== t || o || R !== null && !!(R.memoizedState.tag & 1), Rs(e ? 9 : 8, { destroy: void 0 }, bs.bind(null, r, i, n, t), null), e) {
			if (r.flags |= 2048, G === null) throw Error(s(349));
			a || qo & 127 || ys(r, t, n);
		}
		return n;
	}
	function ys(e, t, n) {
		e.flags |= 16384, e = {
			getSnapshot: t,
			value: n
		}, t = I.updateQueue, t === null ? (t = us(), I.updateQueue = t, t.stores = [e]) : (n = t.stores, n === null ? t.stores = [e] : n.push(e));
	}
	function bs(e, t, n, r) {
		t.value = n, t.getSnapshot = r, Ss(t) && Cs(e);
	}
	function xs(e, t, n) {
		return n(function() {
			Ss(t) && Cs(e);
		});
	}
	function Ss(e) {
		var t = e.getSnapshot;
		e = e.value;
		try {
			var n = t();
			return !Yr(e, n);
		} catch {
			return !0;
		}
	}
	function Cs(e) {
		var t = Fi(e, 2);
		t !== null && Pd(t, e, 2);
	}
	function ws(e) {
		var t = ls();
		if (typeof e == "function") {
			var n = e;
			if (e = n(), Xo) {
				ct(!0);
				try {
					n();
				} finally {
					ct(!1);
				}
			}
		}
		return t.memoizedState = t.baseState = e, t.queue = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: ms,
			lastRenderedState: e
		}, t;
	}
	function Ts(e, t, n, r) {
		return e.baseState = n, gs(e, L, typeof r == "function" ? r : ms);
	}
	function Es(e, t, n, r, i) {
		if (mc(e)) throw Error(s(485));
		if (e = t.action, e !== null) {
			var a = {
				payload: i,
				action: e,
				next: null,
				isTransition: !0,
				status: "pending",
				value: null,
				reason: null,
				listeners: [],
				then: function(e) {
					a.listeners.push(e);
				}
			};
			w.T === null ? a.isTransition = !1 : n(!0), r(a), n = t.pending, n === null ? (a.next = t.pending = a, Ds(t, a)) : (a.next = n.next, t.pending = n.next = a);
		}
	}
	function Ds(e, t) {
		var n = t.action, r = t.payload, i = e.state;
		if (t.isTransition) {
			var a = w.T, o = {};
			o.types = a === null ? null : a.types, w.T = o;
			try {
				var s = n(i, r), c = w.S;
				c !== null && c(o, s), Os(e, t, s);
			} catch (n) {
				As(e, t, n);
			} finally {
				a !== null && o.types !== null && (a.types = o.types), w.T = a;
			}
		} else try {
			a = n(i, r), Os(e, t, a);
		} catch (n) {
			As(e, t, n);
		}
	}
	function Os(e, t, n) {
		typeof n == "object" && n && typeof n.then == "function" ? n.then(function(n) {
			ks(e, t, n);
		}, function(n) {
			return As(e, t, n);
		}) : ks(e, t, n);
	}
	function ks(e, t, n) {
		t.status = "fulfilled", t.value = n, js(t), e.state = n, t = e.pending, t !== null && (n = t.next, n === t ? e.pending = null : (n = n.next, t.next = n, Ds(e, n)));
	}
	function As(e, t, n) {
		var r = e.pending;
		if (e.pending = null, r !== null) {
			r = r.next;
			do
				t.status = "rejected", t.reason = n, js(t), t = t.next;
			while (t !== r);
		}
		e.action = null;
	}
	function js(e) {
		e = e.listeners;
		for (var t = 0; t < e.length; t++) (0, e[t])();
	}
	function Ms(e, t) {
		return t;
	}
	function Ns(e, t) {
		if (N) {
			var n = G.formState;
			if (n !== null) {
				a: {
					var r = I;
					if (N) {
						if (M) {
							b: {
								for (var i = M, a = pa; i.nodeType !== 8;) if (!a || (i = lm(i.nextSibling), i === null)) {
									i = null;
									break b;
								}
								a = i.data, i = a === "F!" || a === "F" ? i : null;
							}
							if (i) {
								M = lm(i.nextSibling), r = i.data === "F!";
								break a;
							}
						}
						ha(r);
					}
					r = !1;
				}
				r && (t = n[0]);
			}
		}
		return n = ls(), n.memoizedState = n.baseState = t, r = {
			pending: null,
			lanes: 0,
			dispatch: null,
			lastRenderedReducer: Ms,
			lastRenderedState: t
		}, n.queue = r, n = dc.bind(null, I, r), r.dispatch = n, r = ws(!1), a = pc.bind(null, I, !1, r.queue), r = ls(), i = {
			state: t,
			dispatch: null,
			action: e,
			pending: null
		}, r.queue = i, n = Es.bind(null, I, i, a, n), i.dispatch = n, r.memoizedState = e, [
			t,
			n,
			!1
		];
	}
	function Ps(e) {
		return Fs(B(), L, e);
	}
	function Fs(e, t, n) {
		if (t = gs(e, t, Ms)[0], e = hs(ms)[0], typeof t == "object" && t && typeof t.then == "function") try {
			var r = ds(t);
		} catch (e) {
			throw e === eo ? no : e;
		}
		else r = t;
		t = B();
		var i = t.queue, a = i.dispatch;
		return n !== t.memoizedState && (I.flags |= 2048, Rs(9, { destroy: void 0 }, Is.bind(null, i, n), null)), [
			r,
			a,
			e
		];
	}
	function Is(e, t) {
		e.action = t;
	}
	function Ls(e) {
		var t = B(), n = L;
		if (n !== null) return Fs(t, n, e);
		B(), t = t.memoizedState, n = B();
		var r = n.queue.dispatch;
		return n.memoizedState = e, [
			t,
			r,
			!1
		];
	}
	function Rs(e, t, n, r) {
		return e = {
			tag: e,
			create: n,
			deps: r,
			inst: t,
			next: null
		}, t = I.updateQueue, t === null && (t = us(), I.updateQueue = t), n = t.lastEffect, n === null ? t.lastEffect = e.next = e : (r = n.next, n.next = e, e.next = r, t.lastEffect = e), e;
	}
	function zs() {
		return B().memoizedState;
	}
	function Bs(e, t, n, r) {
		var i = ls();
		I.flags |= e, i.memoizedState = Rs(1 | t, { destroy: void 0 }, n, r === void 0 ? null : r);
	}
	function Vs(e, t, n, r) {
		var i = B();
		r = r === void 0 ? null : r;
		var a = i.memoizedState.inst;
		L !== null && r !== null && ts(r, L.memoizedState.deps) ? i.memoizedState = Rs(t, a, n, r) : (I.flags |= e, i.memoizedState = Rs(1 | t, a, n, r));
	}
	function Hs(e, t) {
		Bs(8390656, 8, e, t);
	}
	function Us(e, t) {
		Vs(2048, 8, e, t);
	}
	function Ws(e) {
		I.flags |= 4;
		var t = I.updateQueue;
		if (t === null) t = us(), I.updateQueue = t, t.events = [e];
		else {
			var n = t.events;
			n === null ? t.events = [e] : n.push(e);
		}
	}
	function Gs(e) {
		var t = B().memoizedState;
		return Ws({
			ref: t,
			nextImpl: e
		}), function() {
			if (W & 2) throw Error(s(440));
			return t.impl.apply(void 0, arguments);
		};
	}
	function Ks(e, t) {
		return Vs(4, 2, e, t);
	}
	function qs(e, t) {
		return Vs(4, 4, e, t);
	}
	function Js(e, t) {
		if (typeof t == "function") {
			e = e();
			var n = t(e);
			return function() {
				typeof n == "function" ? n() : t(null);
			};
		}
		if (t != null) return e = e(), t.current = e, function() {
			t.current = null;
		};
	}
	function Ys(e, t, n) {
		n = n == null ? null : n.concat([e]), Vs(4, 4, Js.bind(null, t, e), n);
	}
	function Xs() {}
	function Zs(e, t) {
		var n = B();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		return t !== null && ts(t, r[1]) ? r[0] : (n.memoizedState = [e, t], e);
	}
	function Qs(e, t) {
		var n = B();
		t = t === void 0 ? null : t;
		var r = n.memoizedState;
		if (t !== null && ts(t, r[1])) return r[0];
		if (r = e(), Xo) {
			ct(!0);
			try {
				e();
			} finally {
				ct(!1);
			}
		}
		return n.memoizedState = [r, t], r;
	}
	function $s(e, t, n) {
		return n === void 0 || qo & 1073741824 && !(q & 261930) ? e.memoizedState = t : (e.memoizedState = n, e = Md(), I.lanes |= e, sd |= e, n);
	}
	function ec(e, t, n, r) {
		return Yr(n, t) ? n : jo.current === null ? !(qo & 106) || qo & 1073741824 && !(q & 261930) ? (Ic = !0, e.memoizedState = n) : (e = Md(), I.lanes |= e, sd |= e, t) : (e = $s(e, n, r), Yr(e, t) || (Ic = !0), e);
	}
	function tc(e, t, n, r, i) {
		var a = T.p;
		T.p = a !== 0 && 8 > a ? a : 8;
		var o = w.T, s = {};
		s.types = o === null ? null : o.types, w.T = s, pc(e, !1, t, n);
		try {
			var c = i(), l = w.S;
			l !== null && l(s, c), typeof c == "object" && c && typeof c.then == "function" ? fc(e, t, Ja(c, r), jd(e)) : fc(e, t, r, jd(e));
		} catch (n) {
			fc(e, t, {
				then: function() {},
				status: "rejected",
				reason: n
			}, jd());
		} finally {
			T.p = a, o !== null && s.types !== null && (o.types = s.types), w.T = o;
		}
	}
	function nc() {}
	function rc(e, t, n, r) {
		if (e.tag !== 5) throw Error(s(476));
		var i = ic(e).queue;
		tc(e, i, t, De, n === null ? nc : function() {
			return ac(e), n(r);
		});
	}
	function ic(e) {
		var t = e.memoizedState;
		if (t !== null) return t;
		t = {
			memoizedState: De,
			baseState: De,
			baseQueue: null,
			queue: {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: ms,
				lastRenderedState: De
			},
			next: null
		};
		var n = {};
		return t.next = {
			memoizedState: n,
			baseState: n,
			baseQueue: null,
			queue: {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: ms,
				lastRenderedState: n
			},
			next: null
		}, e.memoizedState = t, e = e.alternate, e !== null && (e.memoizedState = t), t;
	}
	function ac(e) {
		var t = ic(e);
		t.next === null && (t = e.alternate.memoizedState), fc(e, t.next.queue, {}, jd());
	}
	function oc() {
		return P(sh);
	}
	function sc() {
		return B().memoizedState;
	}
	function cc() {
		return B().memoizedState;
	}
	function lc(e) {
		for (var t = e.return; t !== null;) {
			switch (t.tag) {
				case 24:
				case 3:
					var n = jd();
					e = So(n);
					var r = Co(t, e, n);
					r !== null && (Pd(r, t, n), wo(r, t, n)), t = { cache: La() }, e.payload = t;
					return;
			}
			t = t.return;
		}
	}
	function uc(e, t, n) {
		var r = jd();
		n = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, mc(e) ? hc(t, n) : (n = Pi(e, t, n, r), n !== null && (Pd(n, e, r), gc(n, t, r)));
	}
	function dc(e, t, n) {
		fc(e, t, n, jd());
	}
	function fc(e, t, n, r) {
		var i = {
			lane: r,
			revertLane: 0,
			gesture: null,
			action: n,
			hasEagerState: !1,
			eagerState: null,
			next: null
		};
		if (mc(e)) hc(t, i);
		else {
			var a = e.alternate;
			if (e.lanes === 0 && (a === null || a.lanes === 0) && (a = t.lastRenderedReducer, a !== null)) try {
				var o = t.lastRenderedState, s = a(o, n);
				if (i.hasEagerState = !0, i.eagerState = s, Yr(s, o)) return Ni(e, t, i, 0), G === null && Mi(), !1;
			} catch {}
			if (n = Pi(e, t, i, r), n !== null) return Pd(n, e, r), gc(n, t, r), !0;
		}
		return !1;
	}
	function pc(e, t, n, r) {
		if (r = {
			lane: 2,
			revertLane: Pf(),
			gesture: null,
			action: r,
			hasEagerState: !1,
			eagerState: null,
			next: null
		}, mc(e)) {
			if (t) throw Error(s(479));
		} else t = Pi(e, n, r, 2), t !== null && Pd(t, e, 2);
	}
	function mc(e) {
		var t = e.alternate;
		return e === I || t !== null && t === I;
	}
	function hc(e, t) {
		Yo = Jo = !0;
		var n = e.pending;
		n === null ? t.next = t : (t.next = n.next, n.next = t), e.pending = t;
	}
	function gc(e, t, n) {
		if (n & 4194048) {
			var r = t.lanes;
			r &= e.pendingLanes, n |= r, t.lanes = n, Tt(e, n);
		}
	}
	var _c = {
		readContext: P,
		use: fs,
		useCallback: z,
		useContext: z,
		useEffect: z,
		useImperativeHandle: z,
		useLayoutEffect: z,
		useInsertionEffect: z,
		useMemo: z,
		useReducer: z,
		useRef: z,
		useState: z,
		useDebugValue: z,
		useDeferredValue: z,
		useTransition: z,
		useSyncExternalStore: z,
		useId: z,
		useHostTransitionStatus: z,
		useFormState: z,
		useActionState: z,
		useOptimistic: z,
		useMemoCache: z,
		useCacheRefresh: z,
		useEffectEvent: z
	}, vc = {
		readContext: P,
		use: fs,
		useCallback: function(e, t) {
			return ls().memoizedState = [e, t === void 0 ? null : t], e;
		},
		useContext: P,
		useEffect: Hs,
		useImperativeHandle: function(e, t, n) {
			n = n == null ? null : n.concat([e]), Bs(4194308, 4, Js.bind(null, t, e), n);
		},
		useLayoutEffect: function(e, t) {
			return Bs(4194308, 4, e, t);
		},
		useInsertionEffect: function(e, t) {
			Bs(4, 2, e, t);
		},
		useMemo: function(e, t) {
			var n = ls();
			t = t === void 0 ? null : t;
			var r = e();
			if (Xo) {
				ct(!0);
				try {
					e();
				} finally {
					ct(!1);
				}
			}
			return n.memoizedState = [r, t], r;
		},
		useReducer: function(e, t, n) {
			var r = ls();
			if (n !== void 0) {
				var i = n(t);
				if (Xo) {
					ct(!0);
					try {
						n(t);
					} finally {
						ct(!1);
					}
				}
			} else i = t;
			return r.memoizedState = r.baseState = i, e = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: e,
				lastRenderedState: i
			}, r.queue = e, e = e.dispatch = uc.bind(null, I, e), [r.memoizedState, e];
		},
		useRef: function(e) {
			var t = ls();
			return e = { current: e }, t.memoizedState = e;
		},
		useState: function(e) {
			e = ws(e);
			var t = e.queue, n = dc.bind(null, I, t);
			return t.dispatch = n, [e.memoizedState, n];
		},
		useDebugValue: Xs,
		useDeferredValue: function(e, t) {
			return $s(ls(), e, t);
		},
		useTransition: function() {
			var e = ws(!1);
			return e = tc.bind(null, I, e.queue, !0, !1), ls().memoizedState = e, [!1, e];
		},
		useSyncExternalStore: function(e, t, n) {
			var r = I, i = ls();
			if (N) {
				if (n === void 0) throw Error(s(407));
				n = n();
			} else {
				if (n = t(), G === null) throw Error(s(349));
				q & 127 || ys(r, t, n);
			}
			i.memoizedState = n;
			var a = {
				value: n,
				getSnapshot: t
			};
			return i.queue = a, Hs(xs.bind(null, r, a, e), [e]), r.flags |= 2048, Rs(9, { destroy: void 0 }, bs.bind(null, r, a, n, t), null), n;
		},
		useId: function() {
			var e = ls(), t = G.identifierPrefix;
			if (N) {
				var n = aa, r = ia;
				n = (r & ~(1 << 32 - lt(r) - 1)).toString(32) + n, t = "_" + t + "R_" + n, n = Zo++, 0 < n && (t += "H" + n.toString(32)), t += "_";
			} else n = es++, t = "_" + t + "r_" + n.toString(32) + "_";
			return e.memoizedState = t;
		},
		useHostTransitionStatus: oc,
		useFormState: Ns,
		useActionState: Ns,
		useOptimistic: function(e) {
			var t = ls();
			t.memoizedState = t.baseState = e;
			var n = {
				pending: null,
				lanes: 0,
				dispatch: null,
				lastRenderedReducer: null,
				lastRenderedState: null
			};
			return t.queue = n, t = pc.bind(null, I, !0, n), n.dispatch = t, [e, t];
		},
		useMemoCache: ps,
		useCacheRefresh: function() {
			return ls().memoizedState = lc.bind(null, I);
		},
		useEffectEvent: function(e) {
			var t = ls(), n = { impl: e };
			return t.memoizedState = n, function() {
				if (W & 2) throw Error(s(440));
				return n.impl.apply(void 0, arguments);
			};
		}
	}, yc = {
		readContext: P,
		use: fs,
		useCallback: Zs,
		useContext: P,
		useEffect: Us,
		useImperativeHandle: Ys,
		useInsertionEffect: Ks,
		useLayoutEffect: qs,
		useMemo: Qs,
		useReducer: hs,
		useRef: zs,
		useState: function() {
			return hs(ms);
		},
		useDebugValue: Xs,
		useDeferredValue: function(e, t) {
			return ec(B(), L.memoizedState, e, t);
		},
		useTransition: function() {
			var e = hs(ms)[0], t = B().memoizedState;
			return [typeof e == "boolean" ? e : ds(e), t];
		},
		useSyncExternalStore: vs,
		useId: sc,
		useHostTransitionStatus: oc,
		useFormState: Ps,
		useActionState: Ps,
		useOptimistic: function(e, t) {
			return Ts(B(), L, e, t);
		},
		useMemoCache: ps,
		useCacheRefresh: cc,
		useEffectEvent: Gs
	}, bc = {
		readContext: P,
		use: fs,
		useCallback: Zs,
		useContext: P,
		useEffect: Us,
		useImperativeHandle: Ys,
		useInsertionEffect: Ks,
		useLayoutEffect: qs,
		useMemo: Qs,
		useReducer: _s,
		useRef: zs,
		useState: function() {
			return _s(ms);
		},
		useDebugValue: Xs,
		useDeferredValue: function(e, t) {
			var n = B();
			return L === null ? $s(n, e, t) : ec(n, L.memoizedState, e, t);
		},
		useTransition: function() {
			var e = _s(ms)[0], t = B().memoizedState;
			return [typeof e == "boolean" ? e : ds(e), t];
		},
		useSyncExternalStore: vs,
		useId: sc,
		useHostTransitionStatus: oc,
		useFormState: Ls,
		useActionState: Ls,
		useOptimistic: function(e, t) {
			var n = B();
			return L === null ? (n.baseState = e, [e, n.queue.dispatch]) : Ts(n, L, e, t);
		},
		useMemoCache: ps,
		useCacheRefresh: cc,
		useEffectEvent: Gs
	};
	function xc(e, t, n, r) {
		t = e.memoizedState, n = n(r, t), n = n == null ? t : C({}, t, n), e.memoizedState = n, e.lanes === 0 && (e.updateQueue.baseState = n);
	}
	var Sc = {
		enqueueSetState: function(e, t, n) {
			e = e._reactInternals;
			var r = jd(), i = So(r);
			i.payload = t, n != null && (i.callback = n), t = Co(e, i, r), t !== null && (Pd(t, e, r), wo(t, e, r));
		},
		enqueueReplaceState: function(e, t, n) {
			e = e._reactInternals;
			var r = jd(), i = So(r);
			i.tag = 1, i.payload = t, n != null && (i.callback = n), t = Co(e, i, r), t !== null && (Pd(t, e, r), wo(t, e, r));
		},
		enqueueForceUpdate: function(e, t) {
			e = e._reactInternals;
			var n = jd(), r = So(n);
			r.tag = 2, t != null && (r.callback = t), t = Co(e, r, n), t !== null && (Pd(t, e, n), wo(t, e, n));
		}
	};
	function Cc(e, t, n, r, i, a, o) {
		return e = e.stateNode, typeof e.shouldComponentUpdate == "function" ? e.shouldComponentUpdate(r, a, o) : t.prototype && t.prototype.isPureReactComponent ? !Xr(n, r) || !Xr(i, a) : !0;
	}
	function wc(e, t, n, r) {
		e = t.state, typeof t.componentWillReceiveProps == "function" && t.componentWillReceiveProps(n, r), typeof t.UNSAFE_componentWillReceiveProps == "function" && t.UNSAFE_componentWillReceiveProps(n, r), t.state !== e && Sc.enqueueReplaceState(t, t.state, null);
	}
	function Tc(e, t) {
		var n = t;
		if ("ref" in t) for (var r in n = {}, t) r !== "ref" && (n[r] = t[r]);
		if (e = e.defaultProps) for (var i in n === t && (n = C({}, n)), e) n[i] === void 0 && (n[i] = e[i]);
		return n;
	}
	function Ec(e) {
		Oi(e);
	}
	function Dc(e) {
		console.error(e);
	}
	function Oc(e) {
		Oi(e);
	}
	function kc(e, t) {
		try {
			var n = e.onUncaughtError;
			n(t.value, { componentStack: t.stack });
		} catch (e) {
			setTimeout(function() {
				throw e;
			});
		}
	}
	function Ac(e, t, n) {
		try {
			var r = e.onCaughtError;
			r(n.value, {
				componentStack: n.stack,
				errorBoundary: t.tag === 1 ? t.stateNode : null
			});
		} catch (e) {
			setTimeout(function() {
				throw e;
			});
		}
	}
	function jc(e, t, n) {
		return n = So(n), n.tag = 3, n.payload = { element: null }, n.callback = function() {
			kc(e, t);
		}, n;
	}
	function Mc(e) {
		return e = So(e), e.tag = 3, e;
	}
	function Nc(e, t, n, r) {
		var i = n.type.getDerivedStateFromError;
		if (typeof i == "function") {
			var a = r.value;
			e.payload = function() {
				return i(a);
			}, e.callback = function() {
				Ac(t, n, r);
			};
		}
		var o = n.stateNode;
		o !== null && typeof o.componentDidCatch == "function" && (e.callback = function() {
			Ac(t, n, r), typeof i != "function" && (yd === null ? yd = /* @__PURE__ */ new Set([this]) : yd.add(this));
			var e = r.stack;
			this.componentDidCatch(r.value, { componentStack: e === null ? "" : e });
		});
	}
	function Pc(e, t, n, r, i) {
		if (n.flags |= 32768, typeof r == "object" && r && typeof r.then == "function") {
			if (t = n.alternate, t !== null && ka(t, n, i, !0), n = Io.current, n !== null) {
				switch (n.tag) {
					case 31:
					case 13:
					case 19: return Lo === null ? Kd() : n.alternate === null && Y === 0 && (Y = 3), n.flags &= -257, n.flags |= 65536, n.lanes = i, r === ro ? n.flags |= 16384 : (t = n.updateQueue, t === null ? n.updateQueue = /* @__PURE__ */ new Set([r]) : t.add(r), mf(e, r, i)), !1;
					case 22: return n.flags |= 65536, r === ro ? n.flags |= 16384 : (t = n.updateQueue, t === null ? (t = {
						transitions: null,
						markerInstances: null,
						retryQueue: /* @__PURE__ */ new Set([r])
					}, n.updateQueue = t) : (n = t.retryQueue, n === null ? t.retryQueue = /* @__PURE__ */ new Set([r]) : n.add(r)), mf(e, r, i)), !1;
				}
				throw Error(s(435, n.tag));
			}
			return mf(e, r, i), Kd(), !1;
		}
		if (N) return t = Io.current, t === null ? (r !== ma && (t = Error(s(423), { cause: r }), xa(Xi(t, n))), e = e.current.alternate, e.flags |= 65536, i &= -i, e.lanes |= i, r = Xi(r, n), i = jc(e.stateNode, r, i), To(e, i), Y !== 4 && (Y = 2)) : (!(t.flags & 65536) && (t.flags |= 256), t.flags |= 65536, t.lanes = i, r !== ma && (e = Error(s(422), { cause: r }), xa(Xi(e, n)))), !1;
		var a = Error(s(520), { cause: r });
		if (a = Xi(a, n), fd === null ? fd = [a] : fd.push(a), Y !== 4 && (Y = 2), t === null) return !0;
		r = Xi(r, n), n = t;
		do {
			switch (n.tag) {
				case 3: return n.flags |= 65536, e = i & -i, n.lanes |= e, e = jc(n.stateNode, r, e), To(n, e), !1;
				case 1:
					if (t = n.type, a = n.stateNode, !(n.flags & 128) && (typeof t.getDerivedStateFromError == "function" || a !== null && typeof a.componentDidCatch == "function" && (yd === null || !yd.has(a)))) return n.flags |= 65536, i &= -i, n.lanes |= i, i = Mc(i), Nc(i, e, n, r), To(n, i), !1;
					break;
				case 22: if (n.memoizedState !== null) return n.flags |= 65536, !1;
			}
			n = n.return;
		} while (n !== null);
		return !1;
	}
	var Fc = Error(s(461)), Ic = !1;
	function Lc(e, t, n, r) {
		t.child = e === null ? vo(t, null, n, r) : _o(t, e.child, n, r);
	}
	function Rc(e, t, n, r, i) {
		n = n.render;
		var a = t.ref;
		if ("ref" in r) {
			var o = {};
			for (var s in r) s !== "ref" && (o[s] = r[s]);
		} else o = r;
		return ja(t), r = ns(e, t, n, o, a, i), s = os(), e !== null && !Ic ? (ss(e, t, i), fl(e, t, i)) : (N && s && ca(t), t.flags |= 1, Lc(e, t, r, i), t.child);
	}
	function zc(e, t, n, r, i) {
		if (e === null) {
			var a = n.type;
			return typeof a == "function" && !Vi(a) && a.defaultProps === void 0 && n.compare === null ? (t.tag = 15, t.type = a, Bc(e, t, a, r, i)) : (e = Wi(n.type, null, r, t, t.mode, i), e.ref = t.ref, e.return = t, t.child = e);
		}
		if (a = e.child, !pl(e, i)) {
			var o = a.memoizedProps;
			if (n = n.compare, n = n === null ? Xr : n, n(o, r) && e.ref === t.ref) return fl(e, t, i);
		}
		return t.flags |= 1, e = Hi(a, r), e.ref = t.ref, e.return = t, t.child = e;
	}
	function Bc(e, t, n, r, i) {
		if (e !== null) {
			var a = e.memoizedProps;
			if (Xr(a, r) && e.ref === t.ref) {
				if (Ic = !1, t.pendingProps = r = a, pl(e, i)) e.flags & 131072 && (Ic = !0);
				else return t.lanes = e.lanes, fl(e, t, i);
			}
		}
		return Jc(e, t, n, r, i);
	}
	function Vc(e, t, n, r) {
		var i = r.children, a = e === null ? null : e.memoizedState;
		if (e === null && t.stateNode === null && (t.stateNode = {
			_visibility: 1,
			_pendingMarkers: null,
			_retryCache: null,
			_transitions: null
		}), r.mode === "hidden") {
			if (t.flags & 128) {
				if (a = a === null ? n : a.baseLanes | n, e !== null) {
					for (r = t.child = e.child, i = 0; r !== null;) i = i | r.lanes | r.childLanes, r = r.sibling;
					r = i & ~a;
				} else r = 0, t.child = null;
				return Uc(e, t, a, n, r);
			}
			if (n & 536870912) t.memoizedState = {
				baseLanes: 0,
				cachePool: null
			}, e !== null && Qa(t, a === null ? null : a.cachePool), a === null ? Po() : No(t, a), Bo(t);
			else return r = t.lanes = 536870912, Uc(e, t, a === null ? n : a.baseLanes | n, n, r);
		} else a === null ? (e !== null && Qa(t, null), Po(), Vo()) : (Qa(t, a.cachePool), No(t, a), Vo(), t.memoizedState = null);
		return Lc(e, t, i, n), t.child;
	}
	function Hc(e, t) {
		return e !== null && e.tag === 22 || t.stateNode !== null || (t.stateNode = {
			_visibility: 1,
			_pendingMarkers: null,
			_retryCache: null,
			_transitions: null
		}), t.sibling;
	}
	function Uc(e, t, n, r, i) {
		var a = Za();
		return a = a === null ? null : {
			parent: F._currentValue,
			pool: a
		}, t.memoizedState = {
			baseLanes: n,
			cachePool: a
		}, e !== null && Qa(t, null), Po(), Bo(t), e !== null && ka(e, t, r, !0), t.childLanes = i, null;
	}
	function Wc(e, t) {
		return t = rl({
			mode: t.mode,
			children: t.children
		}, e.mode), t.ref = e.ref, e.child = t, t.return = e, t;
	}
	function Gc(e, t, n) {
		return _o(t, e.child, null, n), e = Wc(t, t.pendingProps), e.flags |= 2, Ho(t), t.memoizedState = null, e;
	}
	function Kc(e, t, n) {
		var r = t.pendingProps, i = !!(t.flags & 128);
		if (t.flags &= -129, e === null) {
			if (N) {
				if (r.mode === "hidden") return e = Wc(t, r), t.lanes = 536870912, e.memoizedState = {
					baseLanes: 0,
					cachePool: null
				}, Hc(null, e);
				if (zo(t), (e = M) ? (e = am(e, pa), e = e !== null && e.data === "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: ra === null ? null : {
						id: ia,
						overflow: aa
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = qi(e), n.return = t, t.child = n, da = t, M = null)) : e = null, e === null) throw ha(t);
				return t.lanes = 536870912, null;
			}
			return Wc(t, r);
		}
		var a = e.memoizedState;
		if (a !== null) {
			var o = a.dehydrated;
			if (zo(t), i) {
				if (t.flags & 256) t.flags &= -257, t = Gc(e, t, n);
				else if (t.memoizedState !== null) t.child = e.child, t.flags |= 128, t = null;
				else throw Error(s(558));
			} else if (Ic || ka(e, t, n, !1), i = (n & e.childLanes) !== 0, Ic || i) {
				if (jo.current === null) {
					if (r = G, r !== null && (o = Et(r, n), o !== 0 && o !== a.retryLane)) throw a.retryLane = o, Fi(e, o), Pd(r, e, o), Fc;
					Kd();
				}
				t = Gc(e, t, n);
			} else e = a.treeContext, M = lm(o.nextSibling), da = t, N = !0, fa = null, pa = !1, e !== null && ua(t, e), t = Wc(t, r), t.flags |= 134221824;
			return t;
		}
		return e = Hi(e.child, {
			mode: r.mode,
			children: r.children
		}), e.ref = t.ref, t.child = e, e.return = t, e;
	}
	function qc(e, t) {
		var n = t.ref;
		if (n === null) e !== null && e.ref !== null && (t.flags |= 4194816);
		else {
			if (typeof n != "function" && typeof n != "object") throw Error(s(284));
			(e === null || e.ref !== n) && (t.flags |= 4194816);
		}
	}
	function Jc(e, t, n, r, i) {
		return ja(t), n = ns(e, t, n, r, void 0, i), r = os(), e !== null && !Ic ? (ss(e, t, i), fl(e, t, i)) : (N && r && ca(t), t.flags |= 1, Lc(e, t, n, i), t.child);
	}
	function Yc(e, t, n, r, i, a) {
		return ja(t), t.updateQueue = null, n = is(t, r, n, i), rs(e), r = os(), e !== null && !Ic ? (ss(e, t, a), fl(e, t, a)) : (N && r && ca(t), t.flags |= 1, Lc(e, t, n, a), t.child);
	}
	function Xc(e, t, n, r, i) {
		if (ja(t), t.stateNode === null) {
			var a = Ri, o = n.contextType;
			typeof o == "object" && o && (a = P(o)), a = new n(r, a), t.memoizedState = a.state !== null && a.state !== void 0 ? a.state : null, a.updater = Sc, t.stateNode = a, a._reactInternals = t, a = t.stateNode, a.props = r, a.state = t.memoizedState, a.refs = {}, bo(t), o = n.contextType, a.context = typeof o == "object" && o ? P(o) : Ri, a.state = t.memoizedState, o = n.getDerivedStateFromProps, typeof o == "function" && (xc(t, n, o, r), a.state = t.memoizedState), typeof n.getDerivedStateFromProps == "function" || typeof a.getSnapshotBeforeUpdate == "function" || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (o = a.state, typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount(), o !== a.state && Sc.enqueueReplaceState(a, a.state, null), Oo(t, r, a, i), Do(), a.state = t.memoizedState), typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !0;
		} else if (e === null) {
			a = t.stateNode;
			var s = t.memoizedProps, c = Tc(n, s);
			a.props = c;
			var l = a.context, u = n.contextType;
			o = Ri, typeof u == "object" && u && (o = P(u));
			var d = n.getDerivedStateFromProps;
			u = typeof d == "function" || typeof a.getSnapshotBeforeUpdate == "function", s = t.pendingProps !== s, u || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (s || l !== o) && wc(t, a, r, o), yo = !1;
			var f = t.memoizedState;
			a.state = f, Oo(t, r, a, i), Do(), l = t.memoizedState, s || f !== l || yo ? (typeof d == "function" && (xc(t, n, d, r), l = t.memoizedState), (c = yo || Cc(t, n, c, r, f, l, o)) ? (u || typeof a.UNSAFE_componentWillMount != "function" && typeof a.componentWillMount != "function" || (typeof a.componentWillMount == "function" && a.componentWillMount(), typeof a.UNSAFE_componentWillMount == "function" && a.UNSAFE_componentWillMount()), typeof a.componentDidMount == "function" && (t.flags |= 4194308)) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), t.memoizedProps = r, t.memoizedState = l), a.props = r, a.state = l, a.context = o, r = c) : (typeof a.componentDidMount == "function" && (t.flags |= 4194308), r = !1);
		} else {
			a = t.stateNode, xo(e, t), o = t.memoizedProps, u = Tc(n, o), a.props = u, d = t.pendingProps, f = a.context, l = n.contextType, c = Ri, typeof l == "object" && l && (c = P(l)), s = n.getDerivedStateFromProps, (l = typeof s == "function" || typeof a.getSnapshotBeforeUpdate == "function") || typeof a.UNSAFE_componentWillReceiveProps != "function" && typeof a.componentWillReceiveProps != "function" || (o !== d || f !== c) && wc(t, a, r, c), yo = !1, f = t.memoizedState, a.state = f, Oo(t, r, a, i), Do();
			var p = t.memoizedState;
			o !== d || f !== p || yo || e !== null && e.dependencies !== null && Aa(e.dependencies) ? (typeof s == "function" && (xc(t, n, s, r), p = t.memoizedState), (u = yo || Cc(t, n, u, r, f, p, c) || e !== null && e.dependencies !== null && Aa(e.dependencies)) ? (l || typeof a.UNSAFE_componentWillUpdate != "function" && typeof a.componentWillUpdate != "function" || (typeof a.componentWillUpdate == "function" && a.componentWillUpdate(r, p, c), typeof a.UNSAFE_componentWillUpdate == "function" && a.UNSAFE_componentWillUpdate(r, p, c)), typeof a.componentDidUpdate == "function" && (t.flags |= 4), typeof a.getSnapshotBeforeUpdate == "function" && (t.flags |= 1024)) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), t.memoizedProps = r, t.memoizedState = p), a.props = r, a.state = p, a.context = c, r = u) : (typeof a.componentDidUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 4), typeof a.getSnapshotBeforeUpdate != "function" || o === e.memoizedProps && f === e.memoizedState || (t.flags |= 1024), r = !1);
		}
		return a = r, qc(e, t), r = !!(t.flags & 128), a || r ? (a = t.stateNode, n = r && typeof n.getDerivedStateFromError != "function" ? null : a.render(), t.flags |= 1, e !== null && r ? (t.child = _o(t, e.child, null, i), t.child = _o(t, null, n, i)) : Lc(e, t, n, i), t.memoizedState = a.state, e = t.child) : e = fl(e, t, i), e;
	}
	function Zc(e, t, n, r) {
		return ya(), t.flags |= 256, Lc(e, t, n, r), t.child;
	}
	var Qc = {
		dehydrated: null,
		treeContext: null,
		retryLane: 0,
		hydrationErrors: null
	};
	function $c(e) {
		return {
			baseLanes: e,
			cachePool: $a()
		};
	}
	function el(e, t, n) {
		return e = e === null ? 0 : e.childLanes & ~n, t && (e |= ud), e;
	}
	function tl(e, t, n) {
		var r = t.pendingProps, i = !1, a = !!(t.flags & 128), o;
		if ((o = a) || (o = e !== null && e.memoizedState === null ? !1 : !!(Uo.current & 2)), o && (i = !0, t.flags &= -129), o = !!(t.flags & 32), t.flags &= -33, e === null) {
			if (N) {
				if (i ? Ro(t) : Vo(), (e = M) ? (e = am(e, pa), e = e !== null && e.data !== "&" ? e : null, e !== null && (t.memoizedState = {
					dehydrated: e,
					treeContext: ra === null ? null : {
						id: ia,
						overflow: aa
					},
					retryLane: 536870912,
					hydrationErrors: null
				}, n = qi(e), n.return = t, t.child = n, da = t, M = null)) : e = null, e === null) throw ha(t);
				return t.lanes = sm(e) ? 32 : 536870912, null;
			}
			return a = r.children, r = r.fallback, i ? (Vo(), i = t.mode, a = rl({
				mode: "hidden",
				children: a
			}, i), r = Gi(r, i, n, null), a.return = t, r.return = t, a.sibling = r, t.child = a, r = t.child, r.memoizedState = $c(n), r.childLanes = el(e, o, n), t.memoizedState = Qc, Hc(null, r)) : (Ro(t), nl(t, a));
		}
		var s = e.memoizedState;
		if (s !== null) {
			var c = s.dehydrated;
			if (c !== null) return al(e, t, a, o, r, c, s, n);
		}
		return i ? (Vo(), i = r.fallback, a = t.mode, s = e.child, c = s.sibling, r = Hi(s, {
			mode: "hidden",
			children: r.children
		}), r.subtreeFlags = s.subtreeFlags & 1206910976, c === null ? (i = Gi(i, a, n, null), i.flags |= 2) : i = Hi(c, i), i.return = t, r.return = t, r.sibling = i, t.child = r, Hc(null, r), r = t.child, i = e.child.memoizedState, i === null ? i = $c(n) : (a = i.cachePool, a === null ? a = $a() : (s = F._currentValue, a = a.parent === s ? a : {
			parent: s,
			pool: s
		}), i = {
			baseLanes: i.baseLanes | n,
			cachePool: a
		}), r.memoizedState = i, r.childLanes = el(e, o, n), t.memoizedState = Qc, Hc(e.child, r)) : (Ro(t), n = e.child, e = n.sibling, n = Hi(n, {
			mode: "visible",
			children: r.children
		}), n.return = t, n.sibling = null, e !== null && (o = t.deletions, o === null ? (t.deletions = [e], t.flags |= 16) : o.push(e)), t.child = n, t.memoizedState = null, n);
	}
	function nl(e, t) {
		return t = rl({
			mode: "visible",
			children: t
		}, e.mode), t.return = e, e.child = t;
	}
	function rl(e, t) {
		return e = Bi(22, e, null, t), e.lanes = 0, e;
	}
	function il(e, t, n) {
		return _o(t, e.child, null, n), e = nl(t, t.pendingProps.children), e.flags |= 2, t.memoizedState = null, e;
	}
	function al(e, t, n, r, i, a, o, c) {
		if (n) return t.flags & 256 ? (Ro(t), t.flags &= -257, il(e, t, c)) : t.memoizedState === null ? (Vo(), a = i.fallback, o = t.mode, i = rl({
			mode: "visible",
			children: i.children
		}, o), a = Gi(a, o, c, null), a.flags |= 2, i.return = t, a.return = t, i.sibling = a, t.child = i, _o(t, e.child, null, c), i = t.child, i.memoizedState = $c(c), i.childLanes = el(e, r, c), t.memoizedState = Qc, Hc(null, i)) : (Vo(), t.child = e.child, t.flags |= 128, null);
		if (Ro(t), sm(a)) {
			if (r = a.nextSibling && a.nextSibling.dataset, r) var l = r.dgst;
			return r = l, r !== "" && (i = Error(s(419)), i.stack = "", i.digest = r, xa({
				value: i,
				source: null,
				stack: null
			})), il(e, t, c);
		}
		if (Ic || ka(e, t, c, !1), r = (c & e.childLanes) !== 0, Ic || r) {
			if (jo.current !== null) return il(e, t, c);
			if (r = G, r !== null && (i = Et(r, c), i !== 0 && i !== o.retryLane)) throw o.retryLane = i, Fi(e, i), Pd(r, e, i), Fc;
			return om(a) || Kd(), il(e, t, c);
		}
		return om(a) ? (t.flags |= 192, t.child = e.child, null) : (e = o.treeContext, M = lm(a.nextSibling), da = t, N = !0, fa = null, pa = !1, e !== null && ua(t, e), t = nl(t, i.children), t.flags |= 134221824, t);
	}
	function ol(e, t, n) {
		e.lanes |= t;
		var r = e.alternate;
		r !== null && (r.lanes |= t), Da(e.return, t, n);
	}
	function sl(e) {
		for (var t = null; e !== null;) {
			var n = e.alternate;
			n !== null && Ko(n) === null && (t = e), e = e.sibling;
		}
		return t;
	}
	function cl(e, t, n, r, i, a) {
		var o = e.memoizedState;
		o === null ? e.memoizedState = {
			isBackwards: t,
			rendering: null,
			renderingStartTime: 0,
			last: r,
			tail: n,
			tailMode: i,
			treeForkCount: a
		} : (o.isBackwards = t, o.rendering = null, o.renderingStartTime = 0, o.last = r, o.tail = n, o.tailMode = i, o.treeForkCount = a);
	}
	function ll(e) {
		var t = e.child;
		for (e.child = null; t !== null;) {
			var n = t.sibling;
			t.sibling = e.child, e.child = t, t = n;
		}
	}
	function ul(e, t, n) {
		var r = t.pendingProps, i = r.revealOrder, a = r.tail;
		r = r.children;
		var o = Uo.current;
		if (t.flags & 128) return Wo(t, o), null;
		var s = !!(o & 2);
		if (s ? (o = o & 1 | 2, t.flags |= 128) : o &= 1, Wo(t, o), i === "backwards" && e !== null ? (ll(e), Lc(e, t, r, n), ll(e)) : Lc(e, t, r, n), r = N ? ea : 0, !s && e !== null && e.flags & 128) a: for (e = t.child; e !== null;) {
			if (e.tag === 13) e.memoizedState !== null && ol(e, n, t);
			else if (e.tag === 19) ol(e, n, t);
			else if (e.child !== null) {
				e.child.return = e, e = e.child;
				continue;
			}
			if (e === t) break a;
			for (; e.sibling === null;) {
				if (e.return === null || e.return === t) break a;
				e = e.return;
			}
			e.sibling.return = e.return, e = e.sibling;
		}
		switch (i) {
			case "backwards":
				n = sl(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null, ll(t)), cl(t, !0, i, null, a, r);
				break;
			case "unstable_legacy-backwards":
				for (n = null, i = t.child, t.child = null; i !== null;) {
					if (e = i.alternate, e !== null && Ko(e) === null) {
						t.child = i;
						break;
					}
					e = i.sibling, i.sibling = n, n = i, i = e;
				}
				cl(t, !0, n, null, a, r);
				break;
			case "together":
				cl(t, !1, null, null, void 0, r);
				break;
			case "independent":
				t.memoizedState = null;
				break;
			default: n = sl(t.child), n === null ? (i = t.child, t.child = null) : (i = n.sibling, n.sibling = null), cl(t, !1, i, n, a, r);
		}
		return t.child;
	}
	function dl(e, t, n) {
		var r = t.pendingProps;
		return Ta(t, t.type, r.value), Lc(e, t, r.children, n), t.child;
	}
	function fl(e, t, n) {
		if (e !== null && (t.dependencies = e.dependencies), sd |= t.lanes, (n & t.childLanes) === 0) {
			if (e !== null) {
				if (ka(e, t, n, !1), (n & t.childLanes) === 0) return null;
			} else return null;
		}
		if (e !== null && t.child !== e.child) throw Error(s(153));
		if (t.child !== null) {
			for (e = t.child, n = Hi(e, e.pendingProps), t.child = n, n.return = t; e.sibling !== null;) e = e.sibling, n = n.sibling = Hi(e, e.pendingProps), n.return = t;
			n.sibling = null;
		}
		return t.child;
	}
	function pl(e, t) {
		return (e.lanes & t) !== 0 || (e = e.dependencies, !!(e !== null && Aa(e)));
	}
	function ml(e, t, n) {
		switch (t.tag) {
			case 3:
				Ie(t, t.stateNode.containerInfo), Ta(t, F, e.memoizedState.cache), ya();
				break;
			case 27:
			case 5:
				Re(t);
				break;
			case 4:
				Ie(t, t.stateNode.containerInfo);
				break;
			case 10:
				Ta(t, t.type, t.memoizedProps.value);
				break;
			case 31:
				if (t.memoizedState !== null) return t.flags |= 128, zo(t), null;
				break;
			case 13:
				var r = t.memoizedState;
				if (r !== null) {
					if (r.dehydrated !== null) return Ro(t), t.flags |= 128, null;
					r = ka(e, t, n, !1);
					var i = t.child.childLanes;
					return r || (n & i) !== 0 ? tl(e, t, n) : (Ro(t), e = fl(e, t, n), e === null ? null : e.sibling);
				}
				Ro(t);
				break;
			case 19:
				if (t.flags & 128) return ul(e, t, n);
				if (i = !!(e.flags & 128), r = (n & t.childLanes) !== 0, r ||= (ka(e, t, n, !1), (n & t.childLanes) !== 0), i) {
					if (r) return ul(e, t, n);
					t.flags |= 128;
				}
				if (i = t.memoizedState, i !== null && (i.rendering = null, i.tail = null, i.lastEffect = null), Wo(t, Uo.current), r) break;
				return null;
			case 22: return t.lanes = 0, Vc(e, t, n, t.pendingProps);
			case 24: Ta(t, F, e.memoizedState.cache);
		}
		return fl(e, t, n);
	}
	function hl(e, t, n) {
		if (e !== null) {
			if (e.memoizedProps !== t.pendingProps) Ic = !0;
			else {
				if (!pl(e, n) && !(t.flags & 128)) return Ic = !1, ml(e, t, n);
				Ic = !!(e.flags & 131072);
			}
		} else Ic = !1, N && t.flags & 1048576 && sa(t, ea, t.index);
		switch (t.lanes = 0, t.tag) {
			case 16:
				a: {
					var r = t.pendingProps;
					if (e = oo(t.elementType), t.type = e, typeof e == "function") Vi(e) ? (r = Tc(e, r), t.tag = 1, t = Xc(null, t, e, r, n)) : (t.tag = 0, t = Jc(null, t, e, r, n));
					else {
						if (e != null) {
							var i = e.$$typeof;
							if (i === fe) {
								t.tag = 11, t = Rc(null, t, e, r, n);
								break a;
							}
							if (i === he) {
								t.tag = 14, t = zc(null, t, e, r, n);
								break a;
							}
							if (i === de) {
								t.tag = 10, t.type = e, t = dl(null, t, n);
								break a;
							}
						}
						throw t = Te(e) || e, Error(s(306, t, ""));
					}
				}
				return t;
			case 0: return Jc(e, t, t.type, t.pendingProps, n);
			case 1: return r = t.type, i = Tc(r, t.pendingProps), Xc(e, t, r, i, n);
			case 3:
				a: {
					if (Ie(t, t.stateNode.containerInfo), e === null) throw Error(s(387));
					r = t.pendingProps;
					var a = t.memoizedState;
					i = a.element, xo(e, t), Oo(t, r, null, n);
					var o = t.memoizedState;
					if (r = o.cache, Ta(t, F, r), r !== a.cache && Oa(t, [F], n, !0), Do(), r = o.element, a.isDehydrated) {
						if (a = {
							element: r,
							isDehydrated: !1,
							cache: o.cache
						}, t.updateQueue.baseState = a, t.memoizedState = a, t.flags & 256) {
							t = Zc(e, t, r, n);
							break a;
						}
						if (r !== i) {
							i = Xi(Error(s(424)), t), xa(i), t = Zc(e, t, r, n);
							break a;
						}
						switch (e = t.stateNode.containerInfo, e.nodeType) {
							case 9:
								e = e.body;
								break;
							default: e = e.nodeName === "HTML" ? e.ownerDocument.body : e;
						}
						for (M = lm(e.firstChild), da = t, N = !0, fa = null, pa = !0, n = vo(t, null, r, n), t.child = n; n;) n.flags = n.flags & -3 | 134221824, n = n.sibling;
					} else {
						if (ya(), r === i) {
							t = fl(e, t, n);
							break a;
						}
						Lc(e, t, r, n);
					}
					t = t.child;
				}
				return t;
			case 26: return qc(e, t), e === null ? (n = Nm(t.type, null, t.pendingProps, null)) ? t.memoizedState = n : N || (t.stateNode = fp(t.type, t.pendingProps, Pe.current, t)) : t.memoizedState = Nm(t.type, e.memoizedProps, t.pendingProps, e.memoizedState), null;
			case 27: return Re(t), e === null && N && (r = t.stateNode = hm(t.type, t.pendingProps, Pe.current), da = t, pa = !0, i = M, Sp(t.type) ? (um = i, M = lm(r.firstChild)) : M = i), Lc(e, t, t.pendingProps.children, n), qc(e, t), e === null && (t.flags |= 4194304), t.child;
			case 5: return e === null && N && ((i = r = M) && (r = rm(r, t.type, t.pendingProps, pa), r === null ? i = !1 : (t.stateNode = r, da = t, M = lm(r.firstChild), pa = !1, i = !0)), i || ha(t)), Re(t), i = t.type, a = t.pendingProps, o = e === null ? null : e.memoizedProps, r = a.children, pp(i, a) ? r = null : o !== null && pp(i, o) && (t.flags |= 32), t.memoizedState !== null && (i = ns(e, t, as, null, null, n), sh._currentValue = i), qc(e, t), Lc(e, t, r, n), t.child;
			case 6: return e === null && N && ((e = n = M) && (n = im(n, t.pendingProps, pa), n === null ? e = !1 : (t.stateNode = n, da = t, M = null, e = !0)), e || ha(t)), null;
			case 13: return tl(e, t, n);
			case 4: return Ie(t, t.stateNode.containerInfo), r = t.pendingProps, e === null ? t.child = _o(t, null, r, n) : Lc(e, t, r, n), t.child;
			case 11: return Rc(e, t, t.type, t.pendingProps, n);
			case 7: return r = t.pendingProps, qc(e, t), Lc(e, t, r, n), t.child;
			case 8: return Lc(e, t, t.pendingProps.children, n), t.child;
			case 12: return Lc(e, t, t.pendingProps.children, n), t.child;
			case 10: return dl(e, t, n);
			case 9: return i = t.type._context, r = t.pendingProps.children, ja(t), i = P(i), r = r(i), t.flags |= 1, Lc(e, t, r, n), t.child;
			case 14: return zc(e, t, t.type, t.pendingProps, n);
			case 15: return Bc(e, t, t.type, t.pendingProps, n);
			case 19: return ul(e, t, n);
			case 31: return Kc(e, t, n);
			case 22: return Vc(e, t, n, t.pendingProps);
			case 24: return ja(t), r = P(F), e === null ? (i = Za(), i === null && (i = G, a = La(), i.pooledCache = a, a.refCount++, a !== null && (i.pooledCacheLanes |= n), i = a), t.memoizedState = {
				parent: r,
				cache: i
			}, bo(t), Ta(t, F, i)) : ((e.lanes & n) !== 0 && (xo(e, t), Oo(t, null, null, n), Do()), i = e.memoizedState, a = t.memoizedState, i.parent === r ? (r = a.cache, Ta(t, F, r), r !== i.cache && Oa(t, [F], n, !0)) : (i = {
				parent: r,
				cache: r
			}, t.memoizedState = i, t.lanes === 0 && (t.memoizedState = t.updateQueue.baseState = i), Ta(t, F, r))), Lc(e, t, t.pendingProps.children, n), t.child;
			case 30: return t.stateNode === null && (t.stateNode = {
				autoName: null,
				paired: null,
				clones: null,
				ref: null
			}), r = t.pendingProps, r.name != null && r.name !== "auto" ? t.flags |= e === null ? 18882560 : 18874368 : N && ca(t), e !== null && e.memoizedProps.name !== r.name ? t.flags |= 4194816 : qc(e, t), Lc(e, t, r.children, n), t.child;
			case 29: throw t.pendingProps;
		}
		throw Error(s(156, t.tag));
	}
	function gl(e) {
		e.flags |= 4;
	}
	function _l(e, t, n, r, i) {
		var a;
		if ((a = !!(e.mode & 32)) && (a = n === null ? Jm(t, r) : Jm(t, r) && (r.src !== n.src || r.srcSet !== n.srcSet)), a) {
			if (e.flags |= 16777216, (i & 335544128) === i) {
				if (e.stateNode.complete) e.flags |= 8192;
				else if (Ud()) e.flags |= 8192;
				else throw so = ro, to;
			}
		} else e.flags &= -16777217;
	}
	function vl(e, t) {
		if (t.type !== "stylesheet" || t.state.loading & 4) e.flags &= -16777217;
		else if (e.flags |= 16777216, !Ym(t)) {
			if (Ud()) e.flags |= 8192;
			else throw so = ro, to;
		}
	}
	function yl(e, t) {
		t !== null && (e.flags |= 4), e.flags & 16384 && (t = e.tag === 22 ? 536870912 : bt(), e.lanes |= t, dd |= t);
	}
	function bl(e, t) {
		if (!N) switch (e.tailMode) {
			case "visible": break;
			case "collapsed":
				for (var n = e.tail, r = null; n !== null;) n.alternate !== null && (r = n), n = n.sibling;
				r === null ? t || e.tail === null ? e.tail = null : e.tail.sibling = null : r.sibling = null;
				break;
			default:
				for (t = e.tail, n = null; t !== null;) t.alternate !== null && (n = t), t = t.sibling;
				n === null ? e.tail = null : n.sibling = null;
		}
	}
	function V(e) {
		var t = e.alternate !== null && e.alternate.child === e.child, n = 0, r = 0;
		if (t) for (var i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags & 1206910976, r |= i.flags & 1206910976, i.return = e, i = i.sibling;
		else for (i = e.child; i !== null;) n |= i.lanes | i.childLanes, r |= i.subtreeFlags, r |= i.flags, i.return = e, i = i.sibling;
		return e.subtreeFlags |= r, e.childLanes = n, t;
	}
	function xl(e, t, n) {
		var r = t.pendingProps;
		switch (la(t), t.tag) {
			case 16:
			case 15:
			case 0:
			case 11:
			case 7:
			case 8:
			case 12:
			case 9:
			case 14: return V(t), null;
			case 1: return V(t), null;
			case 3: return n = t.stateNode, r = null, e !== null && (r = e.memoizedState.cache), t.memoizedState.cache !== r && (t.flags |= 2048), Ea(F), Le(), n.pendingContext && (n.context = n.pendingContext, n.pendingContext = null), (e === null || e.child === null) && (va(t) ? gl(t) : e === null || e.memoizedState.isDehydrated && !(t.flags & 256) || (t.flags |= 1024, ba())), V(t), null;
			case 26:
				var i = t.type, a = t.memoizedState;
				return e === null ? (gl(t), a === null ? (V(t), _l(t, i, null, r, n)) : (V(t), vl(t, a))) : a ? a === e.memoizedState ? (V(t), t.flags &= -16777217) : (gl(t), V(t), vl(t, a)) : (e = e.memoizedProps, e !== r && gl(t), V(t), _l(t, i, e, r, n)), null;
			case 27:
				if (ze(t), n = Pe.current, i = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && gl(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(s(166));
						return V(t), t.subtreeFlags &= -33554433, null;
					}
					e = Me.current, va(t) ? ga(t, e) : (e = hm(i, r, n), t.stateNode = e, gl(t));
				}
				return V(t), t.subtreeFlags &= -33554433, null;
			case 5:
				if (ze(t), i = t.type, e !== null && t.stateNode != null) e.memoizedProps !== r && gl(t);
				else {
					if (!r) {
						if (t.stateNode === null) throw Error(s(166));
						return V(t), t.subtreeFlags &= -33554433, null;
					}
					if (a = Me.current, va(t)) ga(t, a);
					else {
						var o = lp(Pe.current);
						switch (a) {
							case 1:
								a = o.createElementNS("http://www.w3.org/2000/svg", i);
								break;
							case 2:
								a = o.createElementNS("http://www.w3.org/1998/Math/MathML", i);
								break;
							default: switch (i) {
								case "svg":
									a = o.createElementNS("http://www.w3.org/2000/svg", i);
									break;
								case "math":
									a = o.createElementNS("http://www.w3.org/1998/Math/MathML", i);
									break;
								case "script":
									a = o.createElement("div"), a.innerHTML = "<script><\/script>", a = a.removeChild(a.firstChild);
									break;
								case "select":
									a = typeof r.is == "string" ? o.createElement("select", { is: r.is }) : o.createElement("select"), r.multiple ? a.multiple = !0 : r.size && (a.size = r.size);
									break;
								default: a = typeof r.is == "string" ? o.createElement(i, { is: r.is }) : o.createElement(i);
							}
						}
						a[Mt] = t, a[Nt] = r;
						a: for (o = t.child; o !== null;) {
							if (o.tag === 5 || o.tag === 6) a.appendChild(o.stateNode);
							else if (o.tag !== 4 && o.tag !== 27 && o.child !== null) {
								o.child.return = o, o = o.child;
								continue;
							}
							if (o === t) break a;
							for (; o.sibling === null;) {
								if (o.return === null || o.return === t) break a;
								o = o.return;
							}
							o.sibling.return = o.return, o = o.sibling;
						}
						t.stateNode = a;
						a: switch (np(a, i, r), i) {
							case "button":
							case "input":
							case "select":
							case "textarea":
								r = !!r.autoFocus;
								break a;
							case "img":
								r = !0;
								break a;
							default: r = !1;
						}
						r && gl(t);
					}
				}
				return V(t), t.subtreeFlags &= -33554433, _l(t, t.type, e === null ? null : e.memoizedProps, t.pendingProps, n), null;
			case 6:
				if (e && t.stateNode != null) e.memoizedProps !== r && gl(t);
				else {
					if (typeof r != "string" && t.stateNode === null) throw Error(s(166));
					if (e = Pe.current, va(t)) {
						if (e = t.stateNode, n = t.memoizedProps, r = null, i = da, i !== null) switch (i.tag) {
							case 27:
							case 5: r = i.memoizedProps;
						}
						e[Mt] = t, e = !!(e.nodeValue === n || r !== null && !0 === r.suppressHydrationWarning || ep(e.nodeValue, n)), e || ha(t, !0);
					} else e = lp(e).createTextNode(r), e[Mt] = t, t.stateNode = e;
				}
				return V(t), null;
			case 31:
				if (n = t.memoizedState, e === null || e.memoizedState !== null) {
					if (r = va(t), n !== null) {
						if (e === null) {
							if (!r) throw Error(s(318));
							if (e = t.memoizedState, e = e === null ? null : e.dehydrated, !e) throw Error(s(557));
							e[Mt] = t;
						} else ya(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						V(t), e = !1;
					} else n = ba(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = n), e = !0;
					if (!e) return t.flags & 256 ? (Ho(t), t) : (Ho(t), null);
					if (t.flags & 128) throw Error(s(558));
				}
				return V(t), null;
			case 13:
				if (r = t.memoizedState, e === null || e.memoizedState !== null && e.memoizedState.dehydrated !== null) {
					if (i = va(t), r !== null && r.dehydrated !== null) {
						if (e === null) {
							if (!i) throw Error(s(318));
							if (i = t.memoizedState, i = i === null ? null : i.dehydrated, !i) throw Error(s(317));
							i[Mt] = t;
						} else ya(), !(t.flags & 128) && (t.memoizedState = null), t.flags |= 4;
						V(t), i = !1;
					} else i = ba(), e !== null && e.memoizedState !== null && (e.memoizedState.hydrationErrors = i), i = !0;
					if (!i) return t.flags & 256 ? (Ho(t), t) : (Ho(t), null);
				}
				return Ho(t), t.flags & 128 ? (t.lanes = n, t) : (n = r !== null, e = e !== null && e.memoizedState !== null, n && (r = t.child, i = null, r.alternate !== null && r.alternate.memoizedState !== null && r.alternate.memoizedState.cachePool !== null && (i = r.alternate.memoizedState.cachePool.pool), a = null, r.memoizedState !== null && r.memoizedState.cachePool !== null && (a = r.memoizedState.cachePool.pool), a !== i && (r.flags |= 2048)), n !== e && n && (t.child.flags |= 8192), yl(t, t.updateQueue), V(t), null);
			case 4: return Le(), e === null && Wf(t.stateNode.containerInfo), t.flags |= 67108864, V(t), null;
			case 10: return Ea(t.type), V(t), null;
			case 19:
				if (Go(t), r = t.memoizedState, r === null) return V(t), null;
				if (i = !!(t.flags & 128), a = r.rendering, a === null) {
					if (i) bl(r, !1);
					else {
						if (Y !== 0 || e !== null && e.flags & 128) for (e = t.child; e !== null;) {
							if (a = Ko(e), a !== null) {
								for (t.flags |= 128, bl(r, !1), e = a.updateQueue, t.updateQueue = e, yl(t, e), t.subtreeFlags = 0, e = n, n = t.child; n !== null;) Ui(n, e), n = n.sibling;
								return Wo(t, Uo.current & 1 | 2), N && oa(t, r.treeForkCount), t.child;
							}
							e = e.sibling;
						}
						r.tail !== null && Qe() > _d && (t.flags |= 128, i = !0, bl(r, !1), t.lanes = 4194304);
					}
				} else {
					if (!i) {
						if (e = Ko(a), e !== null) {
							if (t.flags |= 128, i = !0, e = e.updateQueue, t.updateQueue = e, yl(t, e), bl(r, !0), r.tail === null && r.tailMode !== "collapsed" && r.tailMode !== "visible" && !a.alternate && !N) return V(t), null;
						} else 2 * Qe() - r.renderingStartTime > _d && n !== 536870912 && (t.flags |= 128, i = !0, bl(r, !1), t.lanes = 4194304);
					}
					r.isBackwards ? (a.sibling = t.child, t.child = a) : (e = r.last, e === null ? t.child = a : e.sibling = a, r.last = a);
				}
				if (r.tail !== null) {
					e = r.tail;
					a: {
						for (n = e; n !== null;) {
							if (n.alternate !== null) {
								n = !1;
								break a;
							}
							n = n.sibling;
						}
						n = !0;
					}
					return r.rendering = e, r.tail = e.sibling, r.renderingStartTime = Qe(), e.sibling = null, a = Uo.current, a = i ? a & 1 | 2 : a & 1, r.tailMode === "visible" || r.tailMode === "collapsed" || !n || N ? Wo(t, a) : (n = a, E(Io, t), E(Uo, n), Lo === null && (Lo = t)), N && oa(t, r.treeForkCount), e;
				}
				return V(t), null;
			case 22:
			case 23: return Ho(t), Fo(), r = t.memoizedState !== null, e === null ? r && (t.flags |= 8192) : e.memoizedState !== null !== r && (t.flags |= 8192), r ? n & 536870912 && !(t.flags & 128) && (V(t), t.subtreeFlags & 6 && (t.flags |= 8192)) : V(t), n = t.updateQueue, n !== null && yl(t, n.retryQueue), n = null, e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), r = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (r = t.memoizedState.cachePool.pool), r !== n && (t.flags |= 2048), e !== null && je(Xa), null;
			case 24: return n = null, e !== null && (n = e.memoizedState.cache), t.memoizedState.cache !== n && (t.flags |= 2048), Ea(F), V(t), null;
			case 25: return null;
			case 30: return t.flags |= 33554432, V(t), null;
		}
		throw Error(s(156, t.tag));
	}
	function Sl(e, t) {
		switch (la(t), t.tag) {
			case 1: return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 3: return Ea(F), Le(), e = t.flags, e & 65536 && !(e & 128) ? (t.flags = e & -65537 | 128, t) : null;
			case 26:
			case 27:
			case 5: return ze(t), null;
			case 31:
				if (t.memoizedState !== null) {
					if (Ho(t), t.alternate === null) throw Error(s(340));
					ya();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 13:
				if (Ho(t), e = t.memoizedState, e !== null && e.dehydrated !== null) {
					if (t.alternate === null) throw Error(s(340));
					ya();
				}
				return e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 19: return Go(t), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, e = t.memoizedState, e !== null && (e.rendering = null, e.tail = null), t.flags |= 4, t) : null;
			case 4: return Le(), null;
			case 10: return Ea(t.type), null;
			case 22:
			case 23: return Ho(t), Fo(), e !== null && je(Xa), e = t.flags, e & 65536 ? (t.flags = e & -65537 | 128, t) : null;
			case 24: return Ea(F), null;
			case 25: return null;
			default: return null;
		}
	}
	function Cl(e, t) {
		switch (la(t), t.tag) {
			case 3:
				Ea(F), Le();
				break;
			case 26:
			case 27:
			case 5:
				ze(t);
				break;
			case 4:
				Le();
				break;
			case 31:
				t.memoizedState !== null && Ho(t);
				break;
			case 13:
				Ho(t);
				break;
			case 19:
				Go(t);
				break;
			case 10:
				Ea(t.type);
				break;
			case 22:
			case 23:
				Ho(t), Fo(), e !== null && je(Xa);
				break;
			case 24: Ea(F);
		}
	}
	function wl(e, t) {
		try {
			var n = t.updateQueue, r = n === null ? null : n.lastEffect;
			if (r !== null) {
				var i = r.next;
				n = i;
				do {
					if ((n.tag & e) === e) {
						r = void 0;
						var a = n.create, o = n.inst;
						r = a(), o.destroy = r;
					}
					n = n.next;
				} while (n !== i);
			}
		} catch (e) {
			Z(t, t.return, e);
		}
	}
	function Tl(e, t, n) {
		try {
			var r = t.updateQueue, i = r === null ? null : r.lastEffect;
			if (i !== null) {
				var a = i.next;
				r = a;
				do {
					if ((r.tag & e) === e) {
						var o = r.inst, s = o.destroy;
						if (s !== void 0) {
							o.destroy = void 0, i = t;
							var c = n, l = s;
							try {
								l();
							} catch (e) {
								Z(i, c, e);
							}
						}
					}
					r = r.next;
				} while (r !== a);
			}
		} catch (e) {
			Z(t, t.return, e);
		}
	}
	function El(e) {
		var t = e.updateQueue;
		if (t !== null) {
			var n = e.stateNode;
			try {
				Ao(t, n);
			} catch (t) {
				Z(e, e.return, t);
			}
		}
	}
	function Dl(e, t, n) {
		n.props = Tc(e.type, e.memoizedProps), n.state = e.memoizedState;
		try {
			n.componentWillUnmount();
		} catch (n) {
			Z(e, t, n);
		}
	}
	function Ol(e, t) {
		try {
			var n = e.ref;
			if (n !== null) {
				switch (e.tag) {
					case 26:
					case 27:
					case 5:
						var r = e.stateNode;
						break;
					case 30:
						var i = e.stateNode, a = Ti(e.memoizedProps, i);
						(i.ref === null || i.ref.name !== a) && (i.ref = Pp(a)), r = i.ref;
						break;
					case 7:
						if (e.stateNode === null) {
							var o = new Fp(e);
							h(e.child, !1, Qp, o, void 0, void 0), e.stateNode = o;
						}
						r = e.stateNode;
						break;
					default: r = e.stateNode;
				}
				typeof n == "function" ? e.refCleanup = n(r) : n.current = r;
			}
		} catch (n) {
			Z(e, t, n);
		}
	}
	function kl(e, t) {
		var n = e.ref, r = e.refCleanup;
		if (n !== null) {
			if (typeof r == "function") try {
				r();
			} catch (n) {
				Z(e, t, n);
			} finally {
				e.refCleanup = null, e = e.alternate, e != null && (e.refCleanup = null);
			}
			else if (typeof n == "function") try {
				n(null);
			} catch (n) {
				Z(e, t, n);
			}
			else n.current = null;
		}
	}
	function Al(e, t) {
		if ((e.tag === 5 || e.tag === 27 || e.tag === 6) && e.alternate === null && t !== null) for (var n = 0; n < t.length; n++) em(e.stateNode, t[n]);
	}
	function jl(e) {
		for (var t = e.return; t !== null && (Pl(t) && em(e.stateNode, t.stateNode), !Nl(t));) t = t.return;
	}
	function Ml(e) {
		for (var t = e.return; t !== null && (Pl(t) && tm(e.stateNode, t.stateNode), !Nl(t));) t = t.return;
	}
	function Nl(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 27;
	}
	function Pl(e) {
		return e && e.tag === 7 && e.stateNode !== null;
	}
	function Fl(e) {
		var t = e.type, n = e.memoizedProps, r = e.stateNode;
		try {
			a: switch (t) {
				case "button":
				case "input":
				case "select":
				case "textarea":
					n.autoFocus && r.focus();
					break a;
				case "img": n.src ? r.src = n.src : n.srcSet && (r.srcset = n.srcSet);
			}
		} catch (t) {
			Z(e, e.return, t);
		}
	}
	function Il(e, t, n) {
		try {
			var r = e.stateNode;
			ip(r, e.type, n, t), r[Nt] = t;
		} catch (t) {
			Z(e, e.return, t);
		}
	}
	function Ll(e) {
		return e.tag === 5 || e.tag === 3 || e.tag === 26 || e.tag === 27 && Sp(e.type) || e.tag === 4;
	}
	function Rl(e) {
		a: for (;;) {
			for (; e.sibling === null;) {
				if (e.return === null || Ll(e.return)) return null;
				e = e.return;
			}
			for (e.sibling.return = e.return, e = e.sibling; e.tag !== 5 && e.tag !== 6 && e.tag !== 18;) {
				if (e.tag === 27 && Sp(e.type) || e.flags & 2 || e.child === null || e.tag === 4) continue a;
				e.child.return = e, e = e.child;
			}
			if (!(e.flags & 2)) return e.stateNode;
		}
	}
	function zl(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? (n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n).insertBefore(i, t) : (t = n.nodeType === 9 ? n.body : n.nodeName === "HTML" ? n.ownerDocument.body : n, t.appendChild(i), n = n._reactRootContainer, n != null || t.onclick !== null || (t.onclick = Dn)), Al(e, r), A = !0;
		else if (i !== 4 && (i === 27 && (Al(e, r), r = null, Sp(e.type) && (n = e.stateNode, t = null)), e = e.child, e !== null)) for (zl(e, t, n, r), e = e.sibling; e !== null;) zl(e, t, n, r), e = e.sibling;
	}
	function Bl(e, t, n, r) {
		var i = e.tag;
		if (i === 5 || i === 6) i = e.stateNode, t ? n.insertBefore(i, t) : n.appendChild(i), Al(e, r), A = !0;
		else if (i !== 4 && (i === 27 && (Al(e, r), r = null, Sp(e.type) && (n = e.stateNode)), e = e.child, e !== null)) for (Bl(e, t, n, r), e = e.sibling; e !== null;) Bl(e, t, n, r), e = e.sibling;
	}
	function Vl(e) {
		var t = e.stateNode, n = e.memoizedProps;
		try {
			for (var r = e.type, i = t.attributes; i.length;) t.removeAttributeNode(i[0]);
			np(t, r, n), t[Mt] = e, t[Nt] = n;
		} catch (t) {
			Z(e, e.return, t);
		}
	}
	var Hl = !1, Ul = null;
	function Wl(e) {
		(e.tag === 30 || e.subtreeFlags & 33554432) && (Hl = !0);
	}
	var Gl = null;
	function Kl() {
		var e = Gl;
		return Gl = null, e;
	}
	var ql = 0;
	function Jl(e, t, n, r, i) {
		return ql = 0, Yl(e.child, t, n, r, i);
	}
	function Yl(e, t, n, r, i) {
		for (var a = !1; e !== null;) {
			if (e.tag === 5) {
				var o = e.stateNode;
				if (r !== null) {
					var s = Op(o);
					r.push(s), s.view && (a = !0);
				} else a || Op(o).view && (a = !0);
				Hl = !0, Tp(o, ql === 0 ? t : t + "_" + ql, n), ql++;
			} else e.tag === 22 && e.memoizedState !== null || e.tag === 30 && i || Yl(e.child, t, n, r, i) && (a = !0);
			e = e.sibling;
		}
		return a;
	}
	function Xl(e, t) {
		for (; e !== null;) e.tag === 5 ? Ep(e.stateNode, e.memoizedProps) : e.tag === 22 && e.memoizedState !== null || e.tag === 30 && t || Xl(e.child, t), e = e.sibling;
	}
	function Zl(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if ((e.tag !== 22 || e.memoizedState === null) && (Zl(e), e.tag === 30 && e.flags & 18874368 && e.stateNode.paired)) {
				var t = e.memoizedProps;
				if (t.name == null || t.name === "auto") throw Error(s(544));
				var n = t.name;
				t = Di(t.default, t.share), t !== "none" && (Jl(e, n, t, null, !1) || Xl(e.child, !1));
			}
			e = e.sibling;
		}
	}
	function Ql(e, t) {
		if (e.tag === 30) {
			var n = e.stateNode, r = e.memoizedProps, i = Ti(r, n), a = Di(r.default, n.paired ? r.share : r.enter);
			a === "none" ? Zl(e) : Jl(e, i, a, null, !1) ? (Zl(e), n.paired || t || Nd(e, r.onEnter)) : Xl(e.child, !1);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) Ql(e, t), e = e.sibling;
		else Zl(e);
	}
	function $l(e) {
		if (Ul !== null && Ul.size !== 0) {
			var t = Ul;
			if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
				if (e.tag !== 22 || e.memoizedState === null) {
					if (e.tag === 30 && e.flags & 18874368) {
						var n = e.memoizedProps, r = n.name;
						if (r != null && r !== "auto") {
							var i = t.get(r);
							if (i !== void 0) {
								var a = Di(n.default, n.share);
								if (a !== "none" && (Jl(e, r, a, null, !1) ? (a = e.stateNode, i.paired = a, a.paired = i, Nd(e, n.onShare)) : Xl(e.child, !1)), t.delete(r), t.size === 0) break;
							}
						}
					}
					$l(e);
				}
				e = e.sibling;
			}
		}
	}
	function eu(e) {
		if (e.tag === 30) {
			var t = e.memoizedProps, n = Ti(t, e.stateNode), r = Ul === null ? void 0 : Ul.get(n), i = Di(t.default, r === void 0 ? t.exit : t.share);
			i !== "none" && (Jl(e, n, i, null, !1) ? r === void 0 ? Nd(e, t.onExit) : (i = e.stateNode, r.paired = i, i.paired = r, Ul.delete(n), Nd(e, t.onShare)) : Xl(e.child, !1)), Ul !== null && $l(e);
		} else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) eu(e), e = e.sibling;
		else Ul !== null && $l(e);
	}
	function tu(e) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var t = e.memoizedProps, n = Ti(t, e.stateNode);
				t = Di(t.default, t.update), e.flags &= -5, t !== "none" && Jl(e, n, t, e.memoizedState = [], !1);
			} else e.subtreeFlags & 33554432 && tu(e);
			e = e.sibling;
		}
	}
	function nu(e) {
		if (e.subtreeFlags & 18874368) for (e = e.child; e !== null;) {
			if (e.tag !== 22 || e.memoizedState === null) {
				if (e.tag === 30 && e.flags & 18874368) {
					var t = e.stateNode;
					t.paired !== null && (t.paired = null, Xl(e.child, !1));
				}
				nu(e);
			}
			e = e.sibling;
		}
	}
	function ru(e) {
		if (e.tag === 30) e.stateNode.paired = null, Xl(e.child, !1), nu(e);
		else if (e.subtreeFlags & 33554432) for (e = e.child; e !== null;) ru(e), e = e.sibling;
		else nu(e);
	}
	function iu(e) {
		for (e = e.child; e !== null;) e.tag === 30 ? Xl(e.child, !1) : e.subtreeFlags & 33554432 && iu(e), e = e.sibling;
	}
	function au(e, t, n, r, i, a, o) {
		for (var s = !1; t !== null;) {
			if (t.tag === 5) {
				var c = t.stateNode;
				if (a !== null && ql < a.length) {
					var l = a[ql], u = Op(c);
					(l.view || u.view) && (s = !0);
					var d;
					if (d = !(e.flags & 4)) {
						if (u.clip) d = !0;
						else {
							d = l.rect;
							var f = u.rect;
							d = d.y !== f.y || d.x !== f.x || d.height !== f.height || d.width !== f.width;
						}
					}
					d && (e.flags |= 4), u.abs ? u = !l.abs : (l = l.rect, u = u.rect, u = l.height !== u.height || l.width !== u.width), u && (e.flags |= 32);
				} else e.flags |= 32;
				e.flags & 4 && Tp(c, ql === 0 ? n : n + "_" + ql, i), s && e.flags & 4 || (Gl === null && (Gl = []), Gl.push(c, ql === 0 ? r : r + "_" + ql, t.memoizedProps)), ql++;
			} else (t.tag !== 22 || t.memoizedState === null) && (t.tag === 30 && o ? e.flags |= t.flags & 32 : au(e, t.child, n, r, i, a, o) && (s = !0));
			t = t.sibling;
		}
		return s;
	}
	function ou(e, t) {
		for (e = e.child; e !== null;) {
			if (e.tag === 30) {
				var n = e.memoizedProps, r = e.stateNode, i = Ti(n, r), a = Di(n.default, n.update);
				if (t) {
					r = r.clones;
					var o = r === null ? null : r.map(kp);
				} else o = e.memoizedState, e.memoizedState = null;
				r = e;
				var s = e.child;
				ql = 0, i = au(r, s, i, i, a, o, !1), e.flags & 4 && i && (t || Nd(e, n.onUpdate));
			} else e.subtreeFlags & 33554432 && ou(e, t);
			e = e.sibling;
		}
	}
	var su = !1, H = !1, cu = !1, lu = !1, uu = typeof WeakSet == "function" ? WeakSet : Set, du = null, fu = !1, pu = !1, mu = !1, hu = !1;
	function gu(e, t, n) {
		if (e = e.containerInfo, sp = gh, e = ti(e), ni(e)) {
			if ("selectionStart" in e) var r = {
				start: e.selectionStart,
				end: e.selectionEnd
			};
			else a: {
				r = (r = e.ownerDocument) && r.defaultView || window;
				var i = r.getSelection && r.getSelection();
				if (i && i.rangeCount !== 0) {
					r = i.anchorNode;
					var a = i.anchorOffset, o = i.focusNode;
					i = i.focusOffset;
					try {
						r.nodeType, o.nodeType;
					} catch {
						r = null;
						break a;
					}
					var s = 0, c = -1, l = -1, u = 0, d = 0, f = e, p = null;
					b: for (;;) {
						for (var m; f !== r || a !== 0 && f.nodeType !== 3 || (c = s + a), f !== o || i !== 0 && f.nodeType !== 3 || (l = s + i), f.nodeType === 3 && (s += f.nodeValue.length), (m = f.firstChild) !== null;) p = f, f = m;
						for (;;) {
							if (f === e) break b;
							if (p === r && ++u === a && (c = s), p === o && ++d === i && (l = s), (m = f.nextSibling) !== null) break;
							f = p, p = f.parentNode;
						}
						f = m;
					}
					r = c === -1 || l === -1 ? null : {
						start: c,
						end: l
					};
				} else r = null;
			}
			r ||= {
				start: 0,
				end: 0
			};
		} else r = null;
		for (cp = {
			focusedElem: e,
			selectionRange: r
		}, gh = !1, n = (n & 335544064) === n, du = t, t = n ? 9270 : 1024; du !== null;) {
			if (e = du, n && (r = e.deletions, r !== null)) for (a = 0; a < r.length; a++) n && eu(r[a]);
			if (e.alternate === null && e.flags & 2) n && Wl(e), _u(n);
			else {
				if (e.tag === 22) {
					if (r = e.alternate, e.memoizedState !== null) {
						r !== null && r.memoizedState === null && n && eu(r), _u(n);
						continue;
					}
					if (r !== null && r.memoizedState !== null) {
						n && Wl(e), _u(n);
						continue;
					}
				}
				r = e.child, (e.subtreeFlags & t) !== 0 && r !== null ? (r.return = e, du = r) : (n && tu(e), _u(n));
			}
		}
		Ul = null;
	}
	function _u(e) {
		for (; du !== null;) {
			var t = du, n = e, r = t.alternate, i = t.flags;
			switch (t.tag) {
				case 0:
				case 11:
				case 15: break;
				case 1:
					if (i & 1024 && r !== null) {
						n = void 0, i = r.memoizedProps, r = r.memoizedState;
						var a = t.stateNode;
						try {
							var o = Tc(t.type, i);
							n = a.getSnapshotBeforeUpdate(o, r), a.__reactInternalSnapshotBeforeUpdate = n;
						} catch (e) {
							Z(t, t.return, e);
						}
					}
					break;
				case 3:
					if (i & 1024) {
						if (r = t.stateNode.containerInfo, n = r.nodeType, n === 9) nm(r);
						else if (n === 1) switch (r.nodeName) {
							case "HEAD":
							case "HTML":
							case "BODY":
								nm(r);
								break;
							default: r.textContent = "";
						}
					}
					break;
				case 5:
				case 26:
				case 27:
				case 6:
				case 4:
				case 17: break;
				case 30:
					n && r !== null && (n = Ti(r.memoizedProps, r.stateNode), i = t.memoizedProps, i = Di(i.default, i.update), i !== "none" && Jl(r, n, i, r.memoizedState = [], !0));
					break;
				default: if (i & 1024) throw Error(s(163));
			}
			if (r = t.sibling, r !== null) {
				r.return = t.return, du = r;
				break;
			}
			du = t.return;
		}
	}
	function vu(e, t, n) {
		var r = n.flags;
		switch (n.tag) {
			case 0:
			case 11:
			case 15:
				Lu(e, n), r & 4 && wl(5, n);
				break;
			case 1:
				if (Lu(e, n), r & 4) {
					if (e = n.stateNode, t === null) try {
						e.componentDidMount();
					} catch (e) {
						Z(n, n.return, e);
					}
					else {
						var i = Tc(n.type, t.memoizedProps);
						t = t.memoizedState;
						try {
							e.componentDidUpdate(i, t, e.__reactInternalSnapshotBeforeUpdate);
						} catch (e) {
							Z(n, n.return, e);
						}
					}
				}
				r & 64 && El(n), r & 512 && Ol(n, n.return);
				break;
			case 3:
				if (Lu(e, n), r & 64 && (e = n.updateQueue, e !== null)) {
					if (t = null, n.child !== null) switch (n.child.tag) {
						case 27:
						case 5:
							t = n.child.stateNode;
							break;
						case 1: t = n.child.stateNode;
					}
					try {
						Ao(e, t);
					} catch (e) {
						Z(n, n.return, e);
					}
				}
				break;
			case 27: t === null && r & 4 && Vl(n);
			case 26:
			case 5:
				Lu(e, n), t === null && r & 4 && Fl(n), r & 512 && Ol(n, n.return);
				break;
			case 12:
				Lu(e, n);
				break;
			case 31:
				Lu(e, n), r & 4 && Eu(e, n);
				break;
			case 13:
				Lu(e, n), r & 4 && Du(e, n), r & 64 && (e = n.memoizedState, e !== null && (e = e.dehydrated, e !== null && (n = _f.bind(null, n), cm(e, n))));
				break;
			case 22:
				if (r = n.memoizedState !== null || su, !r) {
					var a = t !== null && t.memoizedState !== null || H;
					t = su, i = H, su = r, (H = a) && !i ? (r = 2, n.subtreeFlags & 8772 && (r |= 1), zu(e, n, r)) : Lu(e, n), su = t, H = i;
				}
				break;
			case 30:
				Lu(e, n), r & 512 && Ol(n, n.return);
				break;
			case 7: r & 512 && Ol(n, n.return);
			default: Lu(e, n);
		}
	}
	function yu(e, t) {
		for (e = e.child; e !== null;) bu(e, t), e = e.sibling;
	}
	function bu(e, t) {
		switch (e.tag) {
			case 5:
			case 26:
				try {
					var n = e.stateNode;
					if (t) {
						var r = n.style;
						typeof r.setProperty == "function" ? r.setProperty("display", "none", "important") : r.display = "none";
					} else {
						var i = e.stateNode, a = e.memoizedProps.style, o = a != null && a.hasOwnProperty("display") ? a.display : null;
						i.style.display = o == null || typeof o == "boolean" ? "" : ("" + o).trim();
					}
				} catch (t) {
					Z(e, e.return, t);
				}
				xu(e, t);
				break;
			case 6:
				try {
					e.stateNode.nodeValue = t ? "" : e.memoizedProps, A = !0;
				} catch (t) {
					Z(e, e.return, t);
				}
				break;
			case 18:
				try {
					var s = e.stateNode;
					t ? wp(s, !0) : wp(e.stateNode, !1);
				} catch (t) {
					Z(e, e.return, t);
				}
				break;
			case 22:
			case 23:
				e.memoizedState === null && yu(e, t);
				break;
			default: yu(e, t);
		}
	}
	function xu(e, t) {
		if (e.subtreeFlags & 67108864) for (e = e.child; e !== null;) {
			a: {
				var n = e, r = t;
				switch (n.tag) {
					case 4:
						bu(n, r);
						break a;
					case 22:
						n.memoizedState === null && xu(n, r);
						break a;
					default: xu(n, r);
				}
			}
			e = e.sibling;
		}
	}
	function Su(e) {
		var t = e.alternate;
		t !== null && (e.alternate = null, Su(t)), e.child = null, e.deletions = null, e.sibling = null, e.tag === 5 && (t = e.stateNode, t !== null && Bt(t)), e.stateNode = null, e.return = null, e.dependencies = null, e.memoizedProps = null, e.memoizedState = null, e.pendingProps = null, e.stateNode = null, e.updateQueue = null;
	}
	var U = null, Cu = !1;
	function wu(e, t, n) {
		for (n = n.child; n !== null;) Tu(e, t, n), n = n.sibling;
	}
	function Tu(e, t, n) {
		if (st && typeof st.onCommitFiberUnmount == "function") try {
			st.onCommitFiberUnmount(ot, n);
		} catch {}
		switch (n.tag) {
			case 26:
				H || kl(n, t), wu(e, t, n), n.memoizedState ? n.memoizedState.count-- : n.stateNode && !H && (n = n.stateNode, n.parentNode.removeChild(n));
				break;
			case 27:
				H || kl(n, t), Ml(n);
				var r = U, i = Cu;
				Sp(n.type) && (U = n.stateNode, Cu = !1), wu(e, t, n), gm(n.stateNode, n.type, n.memoizedProps), U = r, Cu = i;
				break;
			case 5: H || kl(n, t), Ml(n);
			case 6:
				if (n.tag === 6 && Ml(n), r = U, i = Cu, U = null, wu(e, t, n), U = r, Cu = i, U !== null) {
					if (Cu) try {
						(U.nodeType === 9 ? U.body : U.nodeName === "HTML" ? U.ownerDocument.body : U).removeChild(n.stateNode), A = !0;
					} catch (e) {
						Z(n, t, e);
					}
					else try {
						U.removeChild(n.stateNode), A = !0;
					} catch (e) {
						Z(n, t, e);
					}
				}
				break;
			case 18:
				U !== null && (Cu ? (e = U, Cp(e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, n.stateNode), Hh(e)) : Cp(U, n.stateNode));
				break;
			case 4:
				r = U, i = Cu, U = n.stateNode.containerInfo, Cu = !0, wu(e, t, n), U = r, Cu = i;
				break;
			case 0:
			case 11:
			case 14:
			case 15:
				Tl(2, n, t), H || Tl(4, n, t), wu(e, t, n);
				break;
			case 1:
				H || (kl(n, t), r = n.stateNode, typeof r.componentWillUnmount == "function" && Dl(n, t, r)), wu(e, t, n);
				break;
			case 21:
				wu(e, t, n);
				break;
			case 22:
				H = (r = H) || n.memoizedState !== null, wu(e, t, n), H = r;
				break;
			case 30:
				kl(n, t), wu(e, t, n);
				break;
			case 7:
				H || kl(n, t), wu(e, t, n);
				break;
			default: wu(e, t, n);
		}
	}
	function Eu(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null))) {
			e = e.dehydrated;
			try {
				Hh(e);
			} catch (e) {
				Z(t, t.return, e);
			}
		}
	}
	function Du(e, t) {
		if (t.memoizedState === null && (e = t.alternate, e !== null && (e = e.memoizedState, e !== null && (e = e.dehydrated, e !== null)))) try {
			Hh(e);
		} catch (e) {
			Z(t, t.return, e);
		}
	}
	function Ou(e) {
		switch (e.tag) {
			case 31:
			case 13:
			case 19:
				var t = e.stateNode;
				return t === null && (t = e.stateNode = new uu()), t;
			case 22: return e = e.stateNode, t = e._retryCache, t === null && (t = e._retryCache = new uu()), t;
			default: throw Error(s(435, e.tag));
		}
	}
	function ku(e, t) {
		var n = Ou(e);
		t.forEach(function(t) {
			if (!n.has(t)) {
				n.add(t);
				var r = vf.bind(null, e, t);
				t.then(r, r);
			}
		});
	}
	function Au(e, t, n) {
		var r = t.deletions;
		if (r !== null) for (var i = 0; i < r.length; i++) {
			var a = r[i], o = e, c = t, l = c;
			a: for (; l !== null;) {
				switch (l.tag) {
					case 27:
						if (Sp(l.type)) {
							U = l.stateNode, Cu = !1;
							break a;
						}
						break;
					case 5:
						U = l.stateNode, Cu = !1;
						break a;
					case 3:
					case 4:
						U = l.stateNode.containerInfo, Cu = !0;
						break a;
				}
				l = l.return;
			}
			if (U === null) throw Error(s(160));
			Tu(o, c, a), U = null, Cu = !1, o = a.alternate, o !== null && (o.return = null), a.return = null;
		}
		if (t.subtreeFlags & 13886) for (t = t.child; t !== null;) Mu(t, e, n), t = t.sibling;
	}
	var ju = null;
	function Mu(e, t, n) {
		var r = e.alternate, i = e.flags;
		switch (e.tag) {
			case 0:
			case 11:
			case 14:
			case 15:
				if (i & 4 && (r = e.updateQueue, r = r === null ? null : r.events, r !== null)) for (var a = 0; a < r.length; a++) {
					var o = r[a];
					o.ref.impl = o.nextImpl;
				}
				Au(t, e, n), Nu(e), i & 4 && (Tl(3, e, e.return), wl(3, e), Tl(5, e, e.return));
				break;
			case 1:
				Au(t, e, n), Nu(e), i & 512 && (H || r === null || kl(r, r.return)), i & 64 && su && (e = e.updateQueue, e !== null && (t = e.callbacks, t !== null && (n = e.shared.hiddenCallbacks, e.shared.hiddenCallbacks = n === null ? t : n.concat(t))));
				break;
			case 26:
				if (a = ju, Au(t, e, n), Nu(e), i & 512 && (H || r === null || kl(r, r.return)), i & 4) {
					if (i = r === null ? null : r.memoizedState, n = e.memoizedState, r === null) {
						if (n === null) {
							if (e.stateNode === null) {
								if (su) e.stateNode = fp(e.type, e.memoizedProps, t.containerInfo, e);
								else {
									a: {
										t = e.type, n = e.memoizedProps, i = a.ownerDocument || a;
										b: switch (t) {
											case "title":
												r = i.getElementsByTagName("title")[0], (!r || r[Rt] || r[Mt] || r.namespaceURI === "http://www.w3.org/2000/svg" || r.hasAttribute("itemprop")) && (r = i.createElement(t), i.head.insertBefore(r, i.querySelector("head > title"))), np(r, t, n), r[Mt] = e, Gt(r), t = r;
												break a;
											case "link":
												if (a = Gm("link", "href", i).get(t + (n.href || ""))) {
													for (o = 0; o < a.length; o++) if (r = a[o], r.getAttribute("href") === (n.href == null || n.href === "" ? null : n.href) && r.getAttribute("rel") === (n.rel == null ? null : n.rel) && r.getAttribute("title") === (n.title == null ? null : n.title) && r.getAttribute("crossorigin") === (n.crossOrigin == null ? null : n.crossOrigin)) {
														a.splice(o, 1);
														break b;
													}
												}
												r = i.createElement(t), np(r, t, n), i.head.appendChild(r);
												break;
											case "meta":
												if (a = Gm("meta", "content", i).get(t + (n.content || ""))) {
													for (o = 0; o < a.length; o++) if (r = a[o], r.getAttribute("content") === (n.content == null ? null : "" + n.content) && r.getAttribute("name") === (n.name == null ? null : n.name) && r.getAttribute("property") === (n.property == null ? null : n.property) && r.getAttribute("http-equiv") === (n.httpEquiv == null ? null : n.httpEquiv) && r.getAttribute("charset") === (n.charSet == null ? null : n.charSet)) {
														a.splice(o, 1);
														break b;
													}
												}
												r = i.createElement(t), np(r, t, n), i.head.appendChild(r);
												break;
											default: throw Error(s(468, t));
										}
										r[Mt] = e, Gt(r), t = r;
									}
									e.stateNode = t;
								}
							} else su || Km(a, e.type, e.stateNode);
						} else e.stateNode = Bm(a, n, e.memoizedProps);
					} else i === n ? n === null && e.stateNode !== null && Il(e, e.memoizedProps, r.memoizedProps) : (i === null ? (t = r.stateNode, t === null || H || t.parentNode.removeChild(t)) : i.count--, n === null ? su || Km(a, e.type, e.stateNode) : Bm(a, n, e.memoizedProps));
				}
				break;
			case 27:
				Au(t, e, n), Nu(e), i & 512 && (H || r === null || kl(r, r.return)), r !== null && i & 4 && Il(e, e.memoizedProps, r.memoizedProps);
				break;
			case 5:
				if (a = cu, cu = !1, Au(t, e, n), cu = a, Nu(e), i & 512 && (H || r === null || kl(r, r.return)), e.flags & 32) {
					t = e.stateNode;
					try {
						yn(t, ""), A = !0;
					} catch (t) {
						Z(e, e.return, t);
					}
				}
				i & 4 && e.stateNode != null && (t = e.memoizedProps, Il(e, t, r === null ? t : r.memoizedProps)), i & 1024 && (lu = !0);
				break;
			case 6:
				if (Au(t, e, n), Nu(e), i & 4) {
					if (e.stateNode === null) throw Error(s(162));
					t = e.memoizedProps, n = e.stateNode;
					try {
						n.nodeValue = t, A = !0;
					} catch (t) {
						Z(e, e.return, t);
					}
				}
				break;
			case 3:
				if (A = !1, Wm = null, a = ju, ju = bm(t.containerInfo), Au(t, e, n), ju = a, Nu(e), i & 4 && r !== null && r.memoizedState.isDehydrated) try {
					Hh(t.containerInfo);
				} catch (t) {
					Z(e, e.return, t);
				}
				lu && (lu = !1, Pu(e)), A = !1;
				break;
			case 4:
				i = cu, cu = su, r = tn(), a = ju, ju = bm(e.stateNode.containerInfo), Au(t, e, n), Nu(e), ju = a, A && pu && (mu = !0), A = r, cu = i;
				break;
			case 12:
				Au(t, e, n), Nu(e);
				break;
			case 31:
				Au(t, e, n), Nu(e), i & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, ku(e, t)));
				break;
			case 13:
				Au(t, e, n), Nu(e), e.child.flags & 8192 && e.memoizedState !== null != (r !== null && r.memoizedState !== null) && (hd = Qe()), i & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, ku(e, t)));
				break;
			case 22:
				a = e.memoizedState !== null, o = r !== null && r.memoizedState !== null;
				var c = su, l = H, u = cu;
				su = c || a, cu = u || a, H = l || o, Au(t, e, n), H = l, cu = u, su = c, Nu(e), i & 8192 && (t = e.stateNode, t._visibility = a ? t._visibility & -2 : t._visibility | 1, !a || r === null || o || su || H || (t = o || H, n = su, r = H, su = a || su, H = t, Ru(e, 2), su = n, H = r), !a && cu || yu(e, a)), i & 4 && (t = e.updateQueue, t !== null && (n = t.retryQueue, n !== null && (t.retryQueue = null, ku(e, n))));
				break;
			case 19:
				Au(t, e, n), Nu(e), i & 4 && (t = e.updateQueue, t !== null && (e.updateQueue = null, ku(e, t)));
				break;
			case 30:
				i & 512 && (H || r === null || kl(r, r.return)), i = tn(), a = pu, o = (n & 335544064) === n, c = e.memoizedProps, pu = o && Di(c.default, c.update) !== "none", Au(t, e, n), Nu(e), o && r !== null && A && (e.flags |= 4), pu = a, A = i;
				break;
			case 21: break;
			case 7: i & 512 && (H || r === null || kl(r, r.return)), r && r.stateNode !== null && (r.stateNode._fragmentFiber = e);
			default: Au(t, e, n), Nu(e);
		}
	}
	function Nu(e) {
		var t = e.flags;
		if (t & 2) {
			try {
				for (var n, r = e.return; r !== null;) {
					if (Ll(r)) {
						n = r;
						break;
					}
					r = r.return;
				}
				r = null;
				for (var i = e.return; i !== null;) {
					if (Pl(i)) {
						var a = i.stateNode;
						r === null ? r = [a] : r.push(a);
					}
					if (Nl(i)) break;
					i = i.return;
				}
				var o = r;
				if (n == null) throw Error(s(160));
				switch (n.tag) {
					case 27:
						var c = n.stateNode;
						Bl(e, Rl(e), c, o);
						break;
					case 5:
						var l = n.stateNode;
						n.flags & 32 && (yn(l, ""), n.flags &= -33), Bl(e, Rl(e), l, o);
						break;
					case 3:
					case 4:
						var u = n.stateNode.containerInfo;
						zl(e, Rl(e), u, o);
						break;
					default: throw Error(s(161));
				}
			} catch (t) {
				Z(e, e.return, t);
			}
			e.flags &= -3;
		}
		t & 4096 && (e.flags &= -4097);
	}
	function Pu(e) {
		if (e.subtreeFlags & 1024) for (e = e.child; e !== null;) {
			var t = e;
			Pu(t), t.tag === 5 && t.flags & 1024 && (t = t.stateNode, gh = !0, t.reset(), gh = !1), e = e.sibling;
		}
	}
	function Fu(e, t) {
		if (t.subtreeFlags & 9270) for (t = t.child; t !== null;) Iu(t, e), t = t.sibling;
		else ou(t, !1);
	}
	function Iu(e, t) {
		var n = e.alternate;
		if (n === null) Ql(e, !1);
		else switch (e.tag) {
			case 3:
				if (hu = fu = !1, Kl(), Fu(t, e), !fu && !mu) {
					if (e = Gl, e !== null) for (var r = 0; r < e.length; r += 3) {
						n = e[r];
						var i = e[r + 1];
						Ep(n, e[r + 2]), n = n.ownerDocument.documentElement, n !== null && n.animate({
							opacity: [0, 0],
							pointerEvents: ["none", "none"]
						}, {
							duration: 0,
							fill: "forwards",
							pseudoElement: "::view-transition-group(" + i + ")"
						});
					}
					e = t.containerInfo, e = e.nodeType === 9 ? e.documentElement : e.ownerDocument.documentElement, e !== null && e.style.viewTransitionName === "" && (e.style.viewTransitionName = "none", e.animate({
						opacity: [0, 0],
						pointerEvents: ["none", "none"]
					}, {
						duration: 0,
						fill: "forwards",
						pseudoElement: "::view-transition-group(root)"
					}), e.animate({
						width: [0, 0],
						height: [0, 0]
					}, {
						duration: 0,
						fill: "forwards",
						pseudoElement: "::view-transition"
					})), hu = !0;
				}
				Gl = null;
				break;
			case 5:
				Fu(t, e);
				break;
			case 4:
				r = fu, fu = !1, Fu(t, e), fu && (mu = !0), fu = r;
				break;
			case 22:
				e.memoizedState === null && (n.memoizedState === null ? Fu(t, e) : Ql(e, !1));
				break;
			case 30:
				r = fu, i = Kl(), fu = !1, Fu(t, e), fu && (e.flags |= 4);
				var a = e.memoizedProps, o = e.stateNode;
				t = Ti(a, o), o = Ti(n.memoizedProps, o);
				var s = Di(a.default, a.update);
				s === "none" ? t = !1 : (a = n.memoizedState, n.memoizedState = null, n = e.child, ql = 0, t = au(e, n, t, o, s, a, !0), ql !== (a === null ? 0 : a.length) && (e.flags |= 32)), e.flags & 4 && t ? (Nd(e, e.memoizedProps.onUpdate), Gl = i) : i !== null && (i.push.apply(i, Gl), Gl = i), fu = e.flags & 32 ? !0 : r;
				break;
			default: Fu(t, e);
		}
	}
	function Lu(e, t) {
		if (t.subtreeFlags & 8772) for (t = t.child; t !== null;) vu(e, t.alternate, t), t = t.sibling;
	}
	function Ru(e, t) {
		for (e = e.child; e !== null;) {
			var n = e, r = t;
			switch (n.tag) {
				case 0:
				case 11:
				case 14:
				case 15:
					Tl(4, n, n.return), Ru(n, r);
					break;
				case 1:
					kl(n, n.return);
					var i = n.stateNode;
					typeof i.componentWillUnmount == "function" && Dl(n, n.return, i), Ru(n, r);
					break;
				case 27: r & 2 && gm(n.stateNode, n.type, n.memoizedProps);
				case 5:
					kl(n, n.return), n.tag !== 5 && n.tag !== 27 || Ml(n), Ru(n, r);
					break;
				case 6:
					Ml(n);
					break;
				case 26:
					kl(n, n.return), i = n.stateNode, n.memoizedState !== null || i === null || H || i.parentNode.removeChild(i), Ru(n, r);
					break;
				case 22:
					n.memoizedState === null && Ru(n, r);
					break;
				case 30:
					kl(n, n.return), Ru(n, r);
					break;
				case 7: kl(n, n.return);
				default: Ru(n, r);
			}
			e = e.sibling;
		}
	}
	function zu(e, t, n) {
		for (n = t.subtreeFlags & 8772 ? n : n & -2, t = t.child; t !== null;) {
			var r = t.alternate, i = e, a = t, o = a.flags, s = !!(n & 1);
			switch (a.tag) {
				case 0:
				case 11:
				case 15:
					zu(i, a, n), wl(4, a);
					break;
				case 1:
					if (zu(i, a, n), r = a, i = r.stateNode, typeof i.componentDidMount == "function") try {
						i.componentDidMount();
					} catch (e) {
						Z(r, r.return, e);
					}
					if (r = a, i = r.updateQueue, i !== null) {
						var c = r.stateNode;
						try {
							var l = i.shared.hiddenCallbacks;
							if (l !== null) for (i.shared.hiddenCallbacks = null, i = 0; i < l.length; i++) ko(l[i], c);
						} catch (e) {
							Z(r, r.return, e);
						}
					}
					s && o & 64 && El(a), Ol(a, a.return);
					break;
				case 27: n & 2 && Vl(a);
				case 5:
					a.tag !== 5 && a.tag !== 27 || jl(a), zu(i, a, n), s && r === null && o & 4 && Fl(a), Ol(a, a.return);
					break;
				case 6:
					jl(a);
					break;
				case 26:
					c = a.stateNode, a.memoizedState !== null || c === null || su || Km(bm(c.ownerDocument), a.type, c), zu(i, a, n), s && r === null && o & 4 && Fl(a), Ol(a, a.return);
					break;
				case 12:
					zu(i, a, n);
					break;
				case 31:
					zu(i, a, n), s && o & 4 && Eu(i, a);
					break;
				case 13:
					zu(i, a, n), s && o & 4 && Du(i, a);
					break;
				case 22:
					a.memoizedState === null && zu(i, a, n), Ol(a, a.return);
					break;
				case 30:
					zu(i, a, n), Ol(a, a.return);
					break;
				case 7: Ol(a, a.return);
				default: zu(i, a, n);
			}
			t = t.sibling;
		}
	}
	function Bu(e, t) {
		var n = null;
		e !== null && e.memoizedState !== null && e.memoizedState.cachePool !== null && (n = e.memoizedState.cachePool.pool), e = null, t.memoizedState !== null && t.memoizedState.cachePool !== null && (e = t.memoizedState.cachePool.pool), e !== n && (e != null && e.refCount++, n != null && Ra(n));
	}
	function Vu(e, t) {
		e = null, t.alternate !== null && (e = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== e && (t.refCount++, e != null && Ra(e));
	}
	function Hu(e, t, n, r) {
		var i = (n & 335544064) === n;
		if (t.subtreeFlags & (i ? 10262 : 10256)) for (t = t.child; t !== null;) Uu(e, t, n, r), t = t.sibling;
		else i && iu(t);
	}
	function Uu(e, t, n, r) {
		var i = (n & 335544064) === n;
		i && t.alternate === null && t.return !== null && t.return.alternate !== null && ru(t);
		var a = t.flags;
		switch (t.tag) {
			case 0:
			case 11:
			case 15:
				Hu(e, t, n, r), a & 2048 && wl(9, t);
				break;
			case 1:
				Hu(e, t, n, r);
				break;
			case 3:
				Hu(e, t, n, r), i && hu && (e = e.containerInfo, e = e.nodeType === 9 ? e.body : e.nodeName === "HTML" ? e.ownerDocument.body : e, e.style.viewTransitionName === "root" && (e.style.viewTransitionName = ""), e = e.ownerDocument.documentElement, e !== null && e.style.viewTransitionName === "none" && (e.style.viewTransitionName = "")), a & 2048 && (a = null, t.alternate !== null && (a = t.alternate.memoizedState.cache), t = t.memoizedState.cache, t !== a && (t.refCount++, a != null && Ra(a)));
				break;
			case 12:
				if (a & 2048) {
					Hu(e, t, n, r), a = t.stateNode;
					try {
						var o = t.memoizedProps, s = o.id, c = o.onPostCommit;
						typeof c == "function" && c(s, t.alternate === null ? "mount" : "update", a.passiveEffectDuration, -0);
					} catch (e) {
						Z(t, t.return, e);
					}
				} else Hu(e, t, n, r);
				break;
			case 31:
				Hu(e, t, n, r);
				break;
			case 13:
				Hu(e, t, n, r);
				break;
			case 23: break;
			case 22:
				o = t.stateNode, s = t.alternate, t.memoizedState === null ? (i && s !== null && s.memoizedState !== null && ru(t), o._visibility & 2 ? Hu(e, t, n, r) : (o._visibility |= 2, Wu(e, t, n, r, !!(t.subtreeFlags & 10256) || !1))) : (i && s !== null && s.memoizedState === null && ru(s), o._visibility & 2 ? Hu(e, t, n, r) : Gu(e, t)), a & 2048 && Bu(s, t);
				break;
			case 24:
				Hu(e, t, n, r), a & 2048 && Vu(t.alternate, t);
				break;
			case 30:
				i && (a = t.alternate, a !== null && (Xl(a.child, !0), Xl(t.child, !0))), Hu(e, t, n, r);
				break;
			default: Hu(e, t, n, r);
		}
	}
	function Wu(e, t, n, r, i) {
		for (i &&= !!(t.subtreeFlags & 10256) || !1, t = t.child; t !== null;) {
			var a = e, o = t, s = n, c = r, l = o.flags;
			switch (o.tag) {
				case 0:
				case 11:
				case 15:
					Wu(a, o, s, c, i), wl(8, o);
					break;
				case 23: break;
				case 22:
					var u = o.stateNode;
					o.memoizedState === null ? (u._visibility |= 2, Wu(a, o, s, c, i)) : u._visibility & 2 ? Wu(a, o, s, c, i) : Gu(a, o), i && l & 2048 && Bu(o.alternate, o);
					break;
				case 24:
					Wu(a, o, s, c, i), i && l & 2048 && Vu(o.alternate, o);
					break;
				default: Wu(a, o, s, c, i);
			}
			t = t.sibling;
		}
	}
	function Gu(e, t) {
		if (t.subtreeFlags & 10256) for (t = t.child; t !== null;) {
			var n = e, r = t, i = r.flags;
			switch (r.tag) {
				case 22:
					Gu(n, r), i & 2048 && Bu(r.alternate, r);
					break;
				case 24:
					Gu(n, r), i & 2048 && Vu(r.alternate, r);
					break;
				default: Gu(n, r);
			}
			t = t.sibling;
		}
	}
	var Ku = 8192;
	function qu(e, t, n) {
		if (e.subtreeFlags & Ku) for (e = e.child; e !== null;) Ju(e, t, n), e = e.sibling;
	}
	function Ju(e, t, n) {
		switch (e.tag) {
			case 26:
				qu(e, t, n), e.flags & Ku && (e.memoizedState === null ? (e = e.stateNode, (t & 335544128) === t && Zm(n, e)) : Qm(n, ju, e.memoizedState, e.memoizedProps));
				break;
			case 5:
				qu(e, t, n), e.flags & Ku && (e = e.stateNode, (t & 335544128) === t && Zm(n, e));
				break;
			case 3:
			case 4:
				var r = ju;
				ju = bm(e.stateNode.containerInfo), qu(e, t, n), ju = r;
				break;
			case 22:
				e.memoizedState === null && (r = e.alternate, r !== null && r.memoizedState !== null ? (r = Ku, Ku = 16777216, qu(e, t, n), Ku = r) : qu(e, t, n));
				break;
			case 30:
				if ((e.flags & Ku) !== 0 && (r = e.memoizedProps.name, r != null && r !== "auto")) {
					var i = e.stateNode;
					i.paired = null, Ul === null && (Ul = /* @__PURE__ */ new Map()), Ul.set(r, i);
				}
				qu(e, t, n);
				break;
			default: qu(e, t, n);
		}
	}
	function Yu(e) {
		var t = e.alternate;
		if (t !== null && (e = t.child, e !== null)) {
			t.child = null;
			do
				t = e.sibling, e.sibling = null, e = t;
			while (e !== null);
		}
	}
	function Xu(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				du = r, $u(r, e);
			}
			Yu(e);
		}
		if (e.subtreeFlags & 10256) for (e = e.child; e !== null;) Zu(e), e = e.sibling;
	}
	function Zu(e) {
		switch (e.tag) {
			case 0:
			case 11:
			case 15:
				Xu(e), e.flags & 2048 && Tl(9, e, e.return);
				break;
			case 3:
				Xu(e);
				break;
			case 12:
				Xu(e);
				break;
			case 22:
				var t = e.stateNode;
				e.memoizedState !== null && t._visibility & 2 && (e.return === null || e.return.tag !== 13) ? (t._visibility &= -3, Qu(e)) : Xu(e);
				break;
			default: Xu(e);
		}
	}
	function Qu(e) {
		var t = e.deletions;
		if (e.flags & 16) {
			if (t !== null) for (var n = 0; n < t.length; n++) {
				var r = t[n];
				du = r, $u(r, e);
			}
			Yu(e);
		}
		for (e = e.child; e !== null;) {
			switch (t = e, t.tag) {
				case 0:
				case 11:
				case 15:
					Tl(8, t, t.return), Qu(t);
					break;
				case 22:
					n = t.stateNode, n._visibility & 2 && (n._visibility &= -3, Qu(t));
					break;
				default: Qu(t);
			}
			e = e.sibling;
		}
	}
	function $u(e, t) {
		for (; du !== null;) {
			var n = du;
			switch (n.tag) {
				case 0:
				case 11:
				case 15:
					Tl(8, n, t);
					break;
				case 23:
				case 22:
					if (n.memoizedState !== null && n.memoizedState.cachePool !== null) {
						var r = n.memoizedState.cachePool.pool;
						r != null && r.refCount++;
					}
					break;
				case 24: Ra(n.memoizedState.cache);
			}
			if (r = n.child, r !== null) r.return = n, du = r;
			else a: for (n = e; du !== null;) {
				r = du;
				var i = r.sibling, a = r.return;
				if (Su(r), r === n) {
					du = null;
					break a;
				}
				if (i !== null) {
					i.return = a, du = i;
					break a;
				}
				du = a;
			}
		}
	}
	var ed = {
		getCacheForType: function(e) {
			var t = P(F), n = t.data.get(e);
			return n === void 0 && (n = e(), t.data.set(e, n)), n;
		},
		cacheSignal: function() {
			return P(F).controller.signal;
		}
	}, td = typeof WeakMap == "function" ? WeakMap : Map, W = 0, G = null, K = null, q = 0, J = 0, nd = null, rd = !1, id = !1, ad = !1, od = 0, Y = 0, sd = 0, cd = 0, ld = 0, ud = 0, dd = 0, fd = null, pd = null, md = !1, hd = 0, gd = 0, _d = Infinity, vd = null, yd = null, X = 0, bd = null, xd = null, Sd = 0, Cd = 0, wd = null, Td = null, Ed = null, Dd = null, Od = null, kd = 0, Ad = null;
	function jd() {
		return W & 2 && q !== 0 ? q & -q : w.T === null ? kt() : Pf();
	}
	function Md() {
		if (ud === 0) {
			if (!(q & 536870912) || N) {
				var e = mt;
				mt <<= 1, !(mt & 3932160) && (mt = 262144), ud = e;
			} else ud = 536870912;
		}
		return e = Io.current, e !== null && (e.flags |= 32), ud;
	}
	function Nd(e, t) {
		if (t != null) {
			var n = e.stateNode, r = n.ref;
			r === null && (r = n.ref = Pp(Ti(e.memoizedProps, n))), Dd === null && (Dd = []), Dd.push(t.bind(null, r));
		}
	}
	function Pd(e, t, n) {
		(e === G && (J === 2 || J === 9) || e.cancelPendingCommit !== null) && (Vd(e, 0), Rd(e, q, ud, !1)), St(e, n), W & 2 && e === G || (e === G && (!(W & 2) && (cd |= n), Y === 4 && Rd(e, q, ud, !1)), Ef(e));
	}
	function Fd(e, t, n) {
		if (W & 6) throw Error(s(327));
		var r = !n && !(t & 127) && (t & e.expiredLanes) === 0 || vt(e, t), i = r ? Yd(e, t) : qd(e, t, !0), a = r;
		do {
			if (i === 0) {
				id && !r && Rd(e, t, 0, !1);
				break;
			}
			if (n = e.current.alternate, a && !Ld(n)) i = qd(e, t, !1), a = !1;
			else {
				if (i === 2) {
					if (a = t, e.errorRecoveryDisabledLanes & a) var o = 0;
					else o = e.pendingLanes & -536870913, o = o === 0 ? o & 536870912 ? 536870912 : 0 : o;
					if (o !== 0) {
						t = o;
						a: {
							var c = e;
							i = fd;
							var l = c.current.memoizedState.isDehydrated;
							if (l && (Vd(c, o).flags |= 256), o = qd(c, o, !1), o !== 2 && o !== 6) {
								if (ad && !l) {
									c.errorRecoveryDisabledLanes |= a, cd |= a, i = 4;
									break a;
								}
								a = pd, pd = i, a !== null && (pd === null ? pd = a : pd.push.apply(pd, a));
							}
							i = o;
						}
						if (a = !1, i !== 2) continue;
					}
				}
				if (i === 1) {
					Vd(e, 0), Rd(e, t, 0, !0);
					break;
				}
				a: {
					switch (r = e, a = i, a) {
						case 0:
						case 1: throw Error(s(345));
						case 4: if ((t & 4194048) !== t && (t & 62914560) !== t) break;
						case 6:
							Rd(r, t, ud, !rd);
							break a;
						case 2:
							pd = null;
							break;
						case 3:
						case 5: break;
						default: throw Error(s(329));
					}
					if ((t & 62914560) === t && (i = hd + 300 - Qe(), 10 < i)) {
						if (Rd(r, t, ud, !rd), _t(r, 0, !0) !== 0) break a;
						Sd = t, r.timeoutHandle = gp(Id.bind(null, r, n, pd, vd, md, t, ud, cd, dd, rd, a, "Throttled", -0, 0), i);
						break a;
					}
					Id(r, n, pd, vd, md, t, ud, cd, dd, rd, a, null, -0, 0);
				}
				break;
			}
		} while (1);
		Ef(e);
	}
	function Id(e, t, n, r, i, a, o, s, c, l, u, d, f, p) {
		e.timeoutHandle = -1;
		var m = t.subtreeFlags, h = (a & 335544064) === a;
		d = null, (h || m & 8192 || (m & 16785408) == 16785408) && (d = {
			stylesheets: null,
			count: 0,
			imgCount: 0,
			imgBytes: 0,
			suspenseyImages: [],
			waitingForImages: !0,
			waitingForViewTransition: !1,
			unsuspend: Dn
		}, Ul = null, Ju(t, a, d), h && (m = d, h = e.containerInfo, h = (h.nodeType === 9 ? h : h.ownerDocument).__reactViewTransition, h != null && (m.count++, m.waitingForViewTransition = !0, m = nh.bind(m), h.finished.then(m, m))), m = (a & 62914560) === a ? hd - Qe() : (a & 4194048) === a ? gd - Qe() : 0, m = eh(d, m), m !== null) ? (Sd = a, e.cancelPendingCommit = m(nf.bind(null, e, t, a, n, r, i, o, s, c, l, u, d, null, f, p)), Rd(e, a, o, !l)) : nf(e, t, a, n, r, i, o, s, c, l, u, d);
	}
	function Ld(e) {
		for (var t = e;;) {
			var n = t.tag;
			if ((n === 0 || n === 11 || n === 15) && t.flags & 16384 && (n = t.updateQueue, n !== null && (n = n.stores, n !== null))) for (var r = 0; r < n.length; r++) {
				var i = n[r], a = i.getSnapshot;
				i = i.value;
				try {
					if (!Yr(a(), i)) return !1;
				} catch {
					return !1;
				}
			}
			if (n = t.child, t.subtreeFlags & 16384 && n !== null) n.return = t, t = n;
			else {
				if (t === e) break;
				for (; t.sibling === null;) {
					if (t.return === null || t.return === e) return !0;
					t = t.return;
				}
				t.sibling.return = t.return, t = t.sibling;
			}
		}
		return !0;
	}
	function Rd(e, t, n, r) {
		t = O(e, t), t &= ~ld, t &= ~cd, e.suspendedLanes |= t, e.pingedLanes &= ~t, r && (e.warmLanes |= t), r = e.expirationTimes;
		for (var i = t; 0 < i;) {
			var a = 31 - lt(i), o = 1 << a;
			r[a] = -1, i &= ~o;
		}
		n !== 0 && wt(e, n, t);
	}
	function zd() {
		return W & 6 ? !0 : (Df(0, !1), !1);
	}
	function Bd() {
		if (K !== null) {
			if (J === 0) var e = K.return;
			else e = K, wa = Ca = null, cs(e), uo = null, fo = 0, e = K;
			for (; e !== null;) Cl(e.alternate, e), e = e.return;
			K = null;
		}
	}
	function Vd(e, t) {
		var n = e.timeoutHandle;
		return n !== -1 && (e.timeoutHandle = -1, _p(n)), n = e.cancelPendingCommit, n !== null && (e.cancelPendingCommit = null, n()), Sd = 0, Bd(), G = e, K = n = Hi(e.current, null), q = t, J = 0, nd = null, rd = !1, id = vt(e, t), ad = !1, dd = ud = ld = cd = sd = Y = 0, pd = fd = null, md = !1, od = O(e, t), Mi(), n;
	}
	function Hd(e, t) {
		I = null, w.H = _c, t === eo || t === no ? (t = co(), J = 3) : t === to ? (t = co(), J = 4) : J = t === Fc ? 8 : typeof t == "object" && t && typeof t.then == "function" ? 6 : 1, nd = t, K === null && (Y = 1, kc(e, Xi(t, e.current)));
	}
	function Ud() {
		var e = Io.current;
		return e === null ? !0 : (q & 4194048) === q ? Lo === null : (q & 62914560) === q || q & 536870912 ? e === Lo : !1;
	}
	function Wd() {
		var e = w.H;
		return w.H = _c, e === null ? _c : e;
	}
	function Gd() {
		var e = w.A;
		return w.A = ed, e;
	}
	function Kd() {
		Y = 4, rd || (q & 4194048) !== q && Io.current !== null || (id = !0), !(sd & 134217727) && !(cd & 134217727) || G === null || Rd(G, q, ud, !1);
	}
	function qd(e, t, n) {
		var r = W;
		W |= 2;
		var i = Wd(), a = Gd();
		(G !== e || q !== t) && (vd = null, Vd(e, t)), t = !1;
		var o = Y;
		a: do
			try {
				if (J !== 0 && K !== null) {
					var s = K, c = nd;
					switch (J) {
						case 8:
							Bd(), o = 6;
							break a;
						case 3:
						case 2:
						case 9:
						case 6:
							Io.current === null && (t = !0);
							var l = J;
							if (J = 0, nd = null, $d(e, s, c, l), n && id) {
								o = 0;
								break a;
							}
							break;
						default: l = J, J = 0, nd = null, $d(e, s, c, l);
					}
				}
				Jd(), o = Y;
				break;
			} catch (t) {
				Hd(e, t);
			}
		while (1);
		return t && e.shellSuspendCounter++, wa = Ca = null, W = r, w.H = i, w.A = a, K === null && (G = null, q = 0, Mi()), o;
	}
	function Jd() {
		for (; K !== null;) Zd(K);
	}
	function Yd(e, t) {
		var n = W;
		W |= 2;
		var r = Wd(), i = Gd();
		G !== e || q !== t ? (vd = null, _d = Qe() + 500, Vd(e, t)) : id = vt(e, t);
		a: do
			try {
				if (J !== 0 && K !== null) {
					t = K;
					var a = nd;
					b: switch (J) {
						case 1:
							J = 0, nd = null, $d(e, t, a, 1);
							break;
						case 2:
						case 9:
							if (io(a)) {
								J = 0, nd = null, Qd(t);
								break;
							}
							t = function() {
								J !== 2 && J !== 9 || G !== e || (J = 7), Ef(e);
							}, a.then(t, t);
							break a;
						case 3:
							J = 7;
							break a;
						case 4:
							J = 5;
							break a;
						case 7:
							io(a) ? (J = 0, nd = null, Qd(t)) : (J = 0, nd = null, $d(e, t, a, 7));
							break;
						case 5:
							var o = null;
							switch (K.tag) {
								case 26: o = K.memoizedState;
								case 5:
								case 27:
									var c = K;
									if (o ? Ym(o) : c.stateNode.complete) {
										J = 0, nd = null;
										var l = c.sibling;
										if (l !== null) K = l;
										else {
											var u = c.return;
											u === null ? K = null : (K = u, ef(u));
										}
										break b;
									}
							}
							J = 0, nd = null, $d(e, t, a, 5);
							break;
						case 6:
							J = 0, nd = null, $d(e, t, a, 6);
							break;
						case 8:
							Bd(), Y = 6;
							break a;
						default: throw Error(s(462));
					}
				}
				Xd();
				break;
			} catch (t) {
				Hd(e, t);
			}
		while (1);
		return wa = Ca = null, w.H = r, w.A = i, W = n, K === null ? (G = null, q = 0, Mi(), Y) : 0;
	}
	function Xd() {
		for (; K !== null && !Xe();) Zd(K);
	}
	function Zd(e) {
		var t = hl(e.alternate, e, od);
		e.memoizedProps = e.pendingProps, t === null ? ef(e) : K = t;
	}
	function Qd(e) {
		var t = e, n = t.alternate;
		switch (t.tag) {
			case 15:
			case 0:
				t = Yc(n, t, t.pendingProps, t.type, void 0, q);
				break;
			case 11:
				t = Yc(n, t, t.pendingProps, t.type.render, t.ref, q);
				break;
			case 5:
				cs(t);
				var r = t;
				r === da && (N ? (_a(r), r.tag === 5 && r.stateNode != null && (M = r.stateNode)) : (_a(r), N = !0));
			default: Cl(n, t), t = K = Ui(t, od), t = hl(n, t, od);
		}
		e.memoizedProps = e.pendingProps, t === null ? ef(e) : K = t;
	}
	function $d(e, t, n, r) {
		wa = Ca = null, cs(t), uo = null, fo = 0;
		var i = t.return;
		try {
			if (Pc(e, i, t, n, q)) {
				Y = 1, kc(e, Xi(n, e.current)), K = null;
				return;
			}
		} catch (t) {
			if (i !== null) throw K = i, t;
			Y = 1, kc(e, Xi(n, e.current)), K = null;
			return;
		}
		t.flags & 32768 ? (N || r === 1 ? e = !0 : id || q & 536870912 ? e = !1 : (rd = e = !0, (r === 2 || r === 9 || r === 3 || r === 6) && (r = Io.current, r !== null && r.tag === 13 && (r.flags |= 16384))), tf(t, e)) : ef(t);
	}
	function ef(e) {
		var t = e;
		do {
			if (t.flags & 32768) {
				tf(t, rd);
				return;
			}
			e = t.return;
			var n = xl(t.alternate, t, od);
			if (n !== null) {
				K = n;
				return;
			}
			if (t = t.sibling, t !== null) {
				K = t;
				return;
			}
			K = t = e;
		} while (t !== null);
		Y === 0 && (Y = 5);
	}
	function tf(e, t) {
		do {
			var n = Sl(e.alternate, e);
			if (n !== null) {
				n.flags &= 32767, K = n;
				return;
			}
			if (n = e.return, n !== null && (n.flags |= 32768, n.subtreeFlags = 0, n.deletions = null), !t && (e = e.sibling, e !== null)) {
				K = e;
				return;
			}
			K = e = n;
		} while (e !== null);
		Y = 6, K = null;
	}
	function nf(e, t, n, r, i, a, o, c, l, u, d, f) {
		e.cancelPendingCommit = null;
		do
			df();
		while (X !== 0);
		if (W & 6) throw Error(s(327));
		if (t !== null) {
			if (t === e.current) throw Error(s(177));
			e === G && (K = G = null, q = 0), xd = t, bd = e, Sd = n, wd = i, Td = r, rf(e, t, n, o, c, l, f);
		}
	}
	function rf(e, t, n, r, i, a, o) {
		var s = t.lanes | t.childLanes;
		if (Cd = s, s |= ji, Ct(e, n, s, r, i, a), Dd = null, (n & 335544064) === n ? (Od = Va(e), r = 10262) : (Od = null, r = 10256), (t.subtreeFlags & r) !== 0 || (t.flags & r) !== 0 ? (e.callbackNode = null, e.callbackPriority = 0, yf(tt, function() {
			return ff(), null;
		})) : (e.callbackNode = null, e.callbackPriority = 0), Hl = !1, r = !!(t.flags & 13878), t.subtreeFlags & 13878 || r) {
			r = w.T, w.T = null, i = T.p, T.p = 2, a = W, W |= 4;
			try {
				gu(e, t, n);
			} finally {
				W = a, T.p = i, w.T = r;
			}
		}
		X = 1, Hl ? Ed = Mp(o, e.containerInfo, Od, sf, cf, of, lf, ff, af, null, null) : (sf(), cf(), lf());
	}
	function af(e) {
		if (X !== 0) {
			var t = bd.onRecoverableError;
			t(e, { componentStack: null });
		}
	}
	function of() {
		X === 3 && (X = 0, Iu(xd, bd), X = 4);
	}
	function sf() {
		if (X === 1) {
			X = 0;
			var e = bd, t = xd, n = Sd, r = !!(t.flags & 13878);
			if (t.subtreeFlags & 13878 || r) {
				r = w.T, w.T = null;
				var i = T.p;
				T.p = 2;
				var a = W;
				W |= 4;
				try {
					pu = mu = !1, Mu(t, e, n), n = cp;
					var o = ti(e.containerInfo), s = n.focusedElem, c = n.selectionRange;
					if (o !== s && s && s.ownerDocument && ei(s.ownerDocument.documentElement, s)) {
						if (c !== null && ni(s)) {
							var l = c.start, u = c.end;
							if (u === void 0 && (u = l), "selectionStart" in s) s.selectionStart = l, s.selectionEnd = Math.min(u, s.value.length);
							else {
								var d = s.ownerDocument || document, f = d && d.defaultView || window;
								if (f.getSelection) {
									var p = f.getSelection(), m = s.textContent.length, h = Math.min(c.start, m), g = c.end === void 0 ? h : Math.min(c.end, m);
									!p.extend && h > g && (o = g, g = h, h = o);
									var _ = $r(s, h), v = $r(s, g);
									if (_ && v && (p.rangeCount !== 1 || p.anchorNode !== _.node || p.anchorOffset !== _.offset || p.focusNode !== v.node || p.focusOffset !== v.offset)) {
										var y = d.createRange();
										y.setStart(_.node, _.offset), p.removeAllRanges(), h > g ? (p.addRange(y), p.extend(v.node, v.offset)) : (y.setEnd(v.node, v.offset), p.addRange(y));
									}
								}
							}
						}
						for (d = [], p = s; p = p.parentNode;) p.nodeType === 1 && d.push({
							element: p,
							left: p.scrollLeft,
							top: p.scrollTop
						});
						for (typeof s.focus == "function" && s.focus(), s = 0; s < d.length; s++) {
							var b = d[s];
							b.element.scrollLeft = b.left, b.element.scrollTop = b.top;
						}
					}
					gh = !!sp, cp = sp = null;
				} finally {
					W = a, T.p = i, w.T = r;
				}
			}
			e.current = t, X = 2;
		}
	}
	function cf() {
		if (X === 2) {
			X = 0;
			var e = bd, t = xd, n = !!(t.flags & 8772);
			if (t.subtreeFlags & 8772 || n) {
				n = w.T, w.T = null;
				var r = T.p;
				T.p = 2;
				var i = W;
				W |= 4;
				try {
					vu(e, t.alternate, t);
				} finally {
					W = i, T.p = r, w.T = n;
				}
			}
			X = 3;
		}
	}
	function lf() {
		if (X === 4 || X === 3) {
			X = 0;
			var e = Ed;
			Ed = null, Ze();
			var t = bd, n = xd, r = Sd, i = Td, a = (r & 335544064) === r ? 10262 : 10256;
			if ((n.subtreeFlags & a) !== 0 || (n.flags & a) !== 0 ? X = 5 : (X = 0, xd = bd = null, uf(t, t.pendingLanes)), a = t.pendingLanes, a === 0 && (yd = null), Ot(r), n = n.stateNode, st && typeof st.onCommitFiberRoot == "function") try {
				st.onCommitFiberRoot(ot, n, void 0, (n.current.flags & 128) == 128);
			} catch {}
			if (i !== null) {
				n = w.T, a = T.p, T.p = 2, w.T = null;
				try {
					for (var o = t.onRecoverableError, s = 0; s < i.length; s++) {
						var c = i[s];
						o(c.value, { componentStack: c.stack });
					}
				} finally {
					w.T = n, T.p = a;
				}
			}
			if (i = Dd, o = Od, Od = null, i !== null && (Dd = null, o === null && (o = []), e !== null)) for (c = 0; c < i.length; c++) n = (0, i[c])(o), n !== void 0 && e.finished.finally(n);
			Sd & 3 && df(), Ef(t), a = t.pendingLanes, r & 261930 && a & 42 ? t === Ad ? kd++ : (kd = 0, Ad = t) : (kd = 0, Ad = null), Df(0, !1);
		}
	}
	function uf(e, t) {
		(e.pooledCacheLanes &= t) === 0 && (t = e.pooledCache, t != null && (e.pooledCache = null, Ra(t)));
	}
	function df() {
		return Ed !== null && (Ed.skipTransition(), Ed = null), sf(), cf(), lf(), ff();
	}
	function ff() {
		if (X !== 5) return !1;
		var e = bd, t = Cd;
		Cd = 0;
		var n = Ot(Sd), r = w.T, i = T.p;
		try {
			T.p = 32 > n ? 32 : n, w.T = null, n = wd, wd = null;
			var a = bd, o = Sd;
			if (X = 0, xd = bd = null, Sd = 0, W & 6) throw Error(s(331));
			var c = W;
			if (W |= 4, Zu(a.current), Uu(a, a.current, o, n), W = c, Df(0, !1), st && typeof st.onPostCommitFiberRoot == "function") try {
				st.onPostCommitFiberRoot(ot, a);
			} catch {}
			return !0;
		} finally {
			T.p = i, w.T = r, uf(e, t);
		}
	}
	function pf(e, t, n) {
		t = Xi(n, t), t = jc(e.stateNode, t, 2), e = Co(e, t, 2), e !== null && (St(e, 2), Ef(e));
	}
	function Z(e, t, n) {
		if (e.tag === 3) pf(e, e, n);
		else for (; t !== null;) {
			if (t.tag === 3) {
				pf(t, e, n);
				break;
			}
			if (t.tag === 1) {
				var r = t.stateNode;
				if (typeof t.type.getDerivedStateFromError == "function" || typeof r.componentDidCatch == "function" && (yd === null || !yd.has(r))) {
					e = Xi(n, e), n = Mc(2), r = Co(t, n, 2), r !== null && (Nc(n, r, t, e), St(r, 2), Ef(r));
					break;
				}
			}
			t = t.return;
		}
	}
	function mf(e, t, n) {
		var r = e.pingCache;
		if (r === null) {
			r = e.pingCache = new td();
			var i = /* @__PURE__ */ new Set();
			r.set(t, i);
		} else i = r.get(t), i === void 0 && (i = /* @__PURE__ */ new Set(), r.set(t, i));
		i.has(n) || (ad = !0, i.add(n), e = hf.bind(null, e, t, n), t.then(e, e));
	}
	function hf(e, t, n) {
		var r = e.pingCache;
		r !== null && r.delete(t), e.pingedLanes |= e.suspendedLanes & n, e.warmLanes &= ~n, G === e && (q & n) === n && (Y === 4 || Y === 3 && (q & 62914560) === q && 300 > Qe() - hd ? W & 2 ? ld |= n : Vd(e, 0) : ld |= n, dd === q && (dd = 0)), Ef(e);
	}
	function gf(e, t) {
		t === 0 && (t = bt()), e = Fi(e, t), e !== null && (St(e, t), Ef(e));
	}
	function _f(e) {
		var t = e.memoizedState, n = 0;
		t !== null && (n = t.retryLane), gf(e, n);
	}
	function vf(e, t) {
		var n = 0;
		switch (e.tag) {
			case 31:
			case 13:
				var r = e.stateNode, i = e.memoizedState;
				i !== null && (n = i.retryLane);
				break;
			case 19:
				r = e.stateNode;
				break;
			case 22:
				r = e.stateNode._retryCache;
				break;
			default: throw Error(s(314));
		}
		r !== null && r.delete(t), gf(e, n);
	}
	function yf(e, t) {
		return Je(e, t);
	}
	var bf = null, xf = null, Sf = !1, Cf = !1, wf = !1, Tf = 0;
	function Ef(e) {
		e !== xf && e.next === null && (xf === null ? bf = xf = e : xf = xf.next = e), Cf = !0, Sf || (Sf = !0, Nf());
	}
	function Df(e, t) {
		if (!wf && Cf) {
			wf = !0;
			do
				for (var n = !1, r = bf; r !== null;) {
					if (!t) {
						if (e !== 0) {
							var i = r.pendingLanes;
							if (i === 0) var a = 0;
							else {
								var o = r.suspendedLanes, s = r.pingedLanes;
								a = (1 << 31 - lt(42 | e) + 1) - 1, a &= i & ~(o & ~s), a = a & 201326741 ? a & 201326741 | 1 : a ? a | 2 : 0;
							}
							a !== 0 && (n = !0, Mf(r, a));
						} else a = q, a = _t(r, r === G ? a : 0, r.cancelPendingCommit !== null || r.timeoutHandle !== -1), !(a & 3) || vt(r, a) || (n = !0, Mf(r, a));
					}
					r = r.next;
				}
			while (n);
			wf = !1;
		}
	}
	function Of() {
		kf();
	}
	function kf() {
		Cf = Sf = !1;
		var e = 0;
		Tf !== 0 && hp() && (e = Tf);
		for (var t = Qe(), n = null, r = bf; r !== null;) {
			var i = r.next, a = Af(r, t);
			a === 0 ? (r.next = null, n === null ? bf = i : n.next = i, i === null && (xf = n)) : (n = r, (e !== 0 || a & 3) && (Cf = !0)), r = i;
		}
		X !== 0 && X !== 5 || Df(e, !1), Tf !== 0 && (Tf = 0);
	}
	function Af(e, t) {
		for (var n = e.suspendedLanes, r = e.pingedLanes, i = e.expirationTimes, a = e.pendingLanes & -62914561; 0 < a;) {
			var o = 31 - lt(a), s = 1 << o, c = i[o];
			c === -1 ? ((s & n) === 0 || (s & r) !== 0) && (i[o] = yt(s, t)) : c <= t && (e.expiredLanes |= s), a &= ~s;
		}
		if (t = G, n = q, n = _t(e, e === t ? n : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r = e.callbackNode, n === 0 || e === t && (J === 2 || J === 9) || e.cancelPendingCommit !== null) return r !== null && r !== null && Ye(r), e.callbackNode = null, e.callbackPriority = 0;
		if (!(n & 3) || vt(e, n)) {
			if (t = n & -n, t === e.callbackPriority) return t;
			switch (r !== null && Ye(r), Ot(n)) {
				case 2:
				case 8:
					n = et;
					break;
				case 32:
					n = tt;
					break;
				case 268435456:
					n = rt;
					break;
				default: n = tt;
			}
			return r = jf.bind(null, e), n = Je(n, r), e.callbackPriority = t, e.callbackNode = n, t;
		}
		return r !== null && r !== null && Ye(r), e.callbackPriority = 2, e.callbackNode = null, 2;
	}
	function jf(e, t) {
		if (X !== 0 && X !== 5) return e.callbackNode = null, e.callbackPriority = 0, null;
		var n = e.callbackNode;
		if (df() && e.callbackNode !== n) return null;
		var r = q;
		return r = _t(e, e === G ? r : 0, e.cancelPendingCommit !== null || e.timeoutHandle !== -1), r === 0 ? null : (Fd(e, r, t), Af(e, Qe()), e.callbackNode != null && e.callbackNode === n ? jf.bind(null, e) : null);
	}
	function Mf(e, t) {
		if (df()) return null;
		Fd(e, t, !0);
	}
	function Nf() {
		bp(function() {
			W & 6 ? Je(D, Of) : kf();
		});
	}
	function Pf() {
		if (Tf === 0) {
			var e = Wa;
			e === 0 && (e = pt, pt <<= 1, !(pt & 261888) && (pt = 256)), Tf = e;
		}
		return Tf;
	}
	function Ff(e) {
		return e == null || typeof e == "symbol" || typeof e == "boolean" ? null : typeof e == "function" ? e : En(e);
	}
	function If(e, t, n, r, i) {
		if (t === "submit" && n && n.stateNode === i) {
			var a = Ff((i[Nt] || null).action), o = r.submitter;
			o && (t = (t = o[Nt] || null) ? Ff(t.formAction) : o.getAttribute("formAction"), t !== null && (a = t, o = null));
			var s = new Jn("action", "action", null, r, i);
			e.push({
				event: s,
				listeners: [{
					instance: null,
					listener: function() {
						if (r.defaultPrevented) {
							if (Tf !== 0) {
								var e = new FormData(i, o);
								rc(n, {
									pending: !0,
									data: e,
									method: i.method,
									action: a
								}, null, e);
							}
						} else typeof a == "function" && (s.preventDefault(), e = new FormData(i, o), rc(n, {
							pending: !0,
							data: e,
							method: i.method,
							action: a
						}, a, e));
					},
					currentTarget: i
				}]
			});
		}
	}
	for (var Lf = 0; Lf < Si.length; Lf++) {
		var Rf = Si[Lf];
		Ci(Rf.toLowerCase(), "on" + (Rf[0].toUpperCase() + Rf.slice(1)));
	}
	Ci(mi, "onAnimationEnd"), Ci(hi, "onAnimationIteration"), Ci(gi, "onAnimationStart"), Ci("dblclick", "onDoubleClick"), Ci("focusin", "onFocus"), Ci("focusout", "onBlur"), Ci(_i, "onTransitionRun"), Ci(vi, "onTransitionStart"), Ci(yi, "onTransitionCancel"), Ci(bi, "onTransitionEnd"), Xt("onMouseEnter", ["mouseout", "mouseover"]), Xt("onMouseLeave", ["mouseout", "mouseover"]), Xt("onPointerEnter", ["pointerout", "pointerover"]), Xt("onPointerLeave", ["pointerout", "pointerover"]), Yt("onChange", "change click focusin focusout input keydown keyup selectionchange".split(" ")), Yt("onSelect", "focusout contextmenu dragend focusin keydown keyup mousedown mouseup selectionchange".split(" ")), Yt("onBeforeInput", [
		"compositionend",
		"keypress",
		"textInput",
		"paste"
	]), Yt("onCompositionEnd", "compositionend focusout keydown keypress keyup mousedown".split(" ")), Yt("onCompositionStart", "compositionstart focusout keydown keypress keyup mousedown".split(" ")), Yt("onCompositionUpdate", "compositionupdate focusout keydown keypress keyup mousedown".split(" "));
	var zf = "abort canplay canplaythrough durationchange emptied encrypted ended error loadeddata loadedmetadata loadstart pause play playing progress ratechange resize seeked seeking stalled suspend timeupdate volumechange waiting".split(" "), Bf = new Set("beforetoggle cancel close invalid load scroll scrollend toggle".split(" ").concat(zf));
	function Vf(e, t) {
		t = !!(t & 4);
		for (var n = 0; n < e.length; n++) {
			var r = e[n], i = r.event;
			r = r.listeners;
			a: {
				var a = void 0;
				if (t) for (var o = r.length - 1; 0 <= o; o--) {
					var s = r[o], c = s.instance, l = s.currentTarget;
					if (s = s.listener, c !== a && i.isPropagationStopped()) break a;
					a = s, i.currentTarget = l;
					try {
						a(i);
					} catch (e) {
						Oi(e);
					}
					i.currentTarget = null, a = c;
				}
				else for (o = 0; o < r.length; o++) {
					if (s = r[o], c = s.instance, l = s.currentTarget, s = s.listener, c !== a && i.isPropagationStopped()) break a;
					a = s, i.currentTarget = l;
					try {
						a(i);
					} catch (e) {
						Oi(e);
					}
					i.currentTarget = null, a = c;
				}
			}
		}
	}
	function Q(e, t) {
		var n = t[Pt];
		n === void 0 && (n = t[Pt] = /* @__PURE__ */ new Set());
		var r = e + "__bubble";
		n.has(r) || (Gf(t, e, 2, !1), n.add(r));
	}
	function Hf(e, t, n) {
		var r = 0;
		t && (r |= 4), Gf(n, e, r, t);
	}
	var Uf = "_reactListening" + Math.random().toString(36).slice(2);
	function Wf(e) {
		if (!e[Uf]) {
			e[Uf] = !0, qt.forEach(function(t) {
				t !== "selectionchange" && (Bf.has(t) || Hf(t, !1, e), Hf(t, !0, e));
			});
			var t = e.nodeType === 9 ? e : e.ownerDocument;
			t === null || t[Uf] || (t[Uf] = !0, Hf("selectionchange", !1, t));
		}
	}
	function Gf(e, t, n, r) {
		switch (Ch(t)) {
			case 2:
				var i = _h;
				break;
			case 8:
				i = vh;
				break;
			default: i = yh;
		}
		n = i.bind(null, t, n, e), i = void 0, !Ln || t !== "touchstart" && t !== "touchmove" && t !== "wheel" || (i = !0), r ? i === void 0 ? e.addEventListener(t, n, !0) : e.addEventListener(t, n, {
			capture: !0,
			passive: i
		}) : i === void 0 ? e.addEventListener(t, n, !1) : e.addEventListener(t, n, { passive: i });
	}
	function Kf(e, t, n, r, i) {
		var a = r;
		if (!(t & 1) && !(t & 2) && r !== null) a: for (;;) {
			if (r === null) return;
			var o = r.tag;
			if (o === 3 || o === 4) {
				var s = r.stateNode.containerInfo;
				if (s === i) break;
				if (o === 4) for (o = r.return; o !== null;) {
					var c = o.tag;
					if ((c === 3 || c === 4) && o.stateNode.containerInfo === i) return;
					o = o.return;
				}
				for (; s !== null;) {
					if (o = Vt(s), o === null) return;
					if (c = o.tag, c === 5 || c === 6 || c === 26 || c === 27) {
						r = a = o;
						continue a;
					}
					s = s.parentNode;
				}
			}
			r = r.return;
		}
		Pn(function() {
			var r = a, i = kn(n), o = [];
			a: {
				var s = xi.get(e);
				if (s !== void 0) {
					var c = Jn, u = e;
					switch (e) {
						case "keypress": if (Un(n) === 0) break a;
						case "keydown":
						case "keyup":
							c = dr;
							break;
						case "focusin":
							u = "focus", c = rr;
							break;
						case "focusout":
							u = "blur", c = rr;
							break;
						case "beforeblur":
						case "afterblur":
							c = rr;
							break;
						case "click": if (n.button === 2) break a;
						case "auxclick":
						case "dblclick":
						case "mousedown":
						case "mousemove":
						case "mouseup":
						case "mouseout":
						case "mouseover":
						case "contextmenu":
							c = tr;
							break;
						case "drag":
						case "dragend":
						case "dragenter":
						case "dragexit":
						case "dragleave":
						case "dragover":
						case "dragstart":
						case "drop":
							c = nr;
							break;
						case "touchcancel":
						case "touchend":
						case "touchmove":
						case "touchstart":
							c = mr;
							break;
						case mi:
						case hi:
						case gi:
							c = ir;
							break;
						case bi:
							c = hr;
							break;
						case "scroll":
						case "scrollend":
							c = Xn;
							break;
						case "wheel":
							c = gr;
							break;
						case "copy":
						case "cut":
						case "paste":
							c = ar;
							break;
						case "gotpointercapture":
						case "lostpointercapture":
						case "pointercancel":
						case "pointerdown":
						case "pointermove":
						case "pointerout":
						case "pointerover":
						case "pointerup":
							c = fr;
							break;
						case "submit":
							c = pr;
							break;
						case "toggle":
						case "beforetoggle": c = _r;
					}
					var d = !!(t & 4), f = !d && (e === "scroll" || e === "scrollend"), p = d ? s === null ? null : s + "Capture" : s;
					d = [];
					for (var m = r, h; m !== null;) {
						var g = m;
						if (h = g.stateNode, g = g.tag, g !== 5 && g !== 26 && g !== 27 || h === null || p === null || (g = Fn(m, p), g != null && d.push(qf(m, g, h))), f) break;
						m = m.return;
					}
					0 < d.length && (s = new c(s, u, null, n, i), o.push({
						event: s,
						listeners: d
					}));
				}
			}
			if (!(t & 7)) {
				a: {
					if (c = e === "mouseover" || e === "pointerover", s = e === "mouseout" || e === "pointerout", c && n !== On && (u = n.relatedTarget || n.fromElement) && (Vt(u) || u[k])) break a;
					(s || c) && (u = i.window === i ? i : (c = i.ownerDocument) ? c.defaultView || c.parentWindow : window, s ? (c = n.relatedTarget || n.toElement, s = r, c = c ? Vt(c) : null, c !== null && (f = l(c), d = c.tag, c !== f || d !== 5 && d !== 27 && d !== 6) && (c = null)) : (s = null, c = r), s !== c && (d = tr, g = "onMouseLeave", p = "onMouseEnter", m = "mouse", (e === "pointerout" || e === "pointerover") && (d = fr, g = "onPointerLeave", p = "onPointerEnter", m = "pointer"), f = s == null ? u : Ut(s), h = c == null ? u : Ut(c), u = new d(g, m + "leave", s, n, i), u.target = f, u.relatedTarget = h, g = null, Vt(i) === r && (d = new d(p, m + "enter", c, n, i), d.target = h, d.relatedTarget = f, g = d), f = g, d = s && c ? re(s, c, Yf) : null, s !== null && Xf(o, u, s, d, !1), c !== null && f !== null && Xf(o, f, c, d, !0)));
				}
				a: {
					if (s = r ? Ut(r) : window, c = s.nodeName && s.nodeName.toLowerCase(), c === "select" || c === "input" && s.type === "file") var _ = Lr;
					else if (jr(s)) {
						if (Rr) _ = qr;
						else {
							_ = Gr;
							var v = Wr;
						}
					} else c = s.nodeName, !c || c.toLowerCase() !== "input" || s.type !== "checkbox" && s.type !== "radio" ? r && Cn(r.elementType) && (_ = Lr) : _ = Kr;
					if (_ &&= _(e, r)) {
						Mr(o, _, n, i);
						break a;
					}
					v && v(e, s, r);
				}
				switch (v = r ? Ut(r) : window, e) {
					case "focusin":
						(jr(v) || v.contentEditable === "true") && (ii = v, ai = r, oi = null);
						break;
					case "focusout":
						oi = ai = ii = null;
						break;
					case "mousedown":
						si = !0;
						break;
					case "contextmenu":
					case "mouseup":
					case "dragend":
						si = !1, ci(o, n, i);
						break;
					case "selectionchange": if (ri) break;
					case "keydown":
					case "keyup": ci(o, n, i);
				}
				var y;
				if (yr) b: {
					switch (e) {
						case "compositionstart":
							var b = "onCompositionStart";
							break b;
						case "compositionend":
							b = "onCompositionEnd";
							break b;
						case "compositionupdate":
							b = "onCompositionUpdate";
							break b;
					}
					b = void 0;
				}
				else Dr ? Tr(e, n) && (b = "onCompositionEnd") : e === "keydown" && n.keyCode === 229 && (b = "onCompositionStart");
				b && (Sr && n.locale !== "ko" && (Dr || b !== "onCompositionStart" ? b === "onCompositionEnd" && Dr && (y = Hn()) : (zn = i, Bn = "value" in zn ? zn.value : zn.textContent, Dr = !0)), v = Jf(r, b), 0 < v.length && (b = new or(b, e, null, n, i), o.push({
					event: b,
					listeners: v
				}), y ? b.data = y : (y = Er(n), y !== null && (b.data = y)))), (y = xr ? Or(e, n) : kr(e, n)) && (b = Jf(r, "onBeforeInput"), 0 < b.length && (v = new or("onBeforeInput", "beforeinput", null, n, i), o.push({
					event: v,
					listeners: b
				}), v.data = y)), If(o, e, r, n, i);
			}
			Vf(o, t);
		});
	}
	function qf(e, t, n) {
		return {
			instance: e,
			listener: t,
			currentTarget: n
		};
	}
	function Jf(e, t) {
		for (var n = t + "Capture", r = []; e !== null;) {
			var i = e, a = i.stateNode;
			if (i = i.tag, i !== 5 && i !== 26 && i !== 27 || a === null || (i = Fn(e, n), i != null && r.unshift(qf(e, i, a)), i = Fn(e, t), i != null && r.push(qf(e, i, a))), e.tag === 3) return r;
			e = e.return;
		}
		return [];
	}
	function Yf(e) {
		if (e === null) return null;
		do
			e = e.return;
		while (e && e.tag !== 5 && e.tag !== 27);
		return e || null;
	}
	function Xf(e, t, n, r, i) {
		for (var a = t._reactName, o = []; n !== null && n !== r;) {
			var s = n, c = s.alternate, l = s.stateNode;
			if (s = s.tag, c !== null && c === r) break;
			s !== 5 && s !== 26 && s !== 27 || l === null || (c = l, i ? (l = Fn(n, a), l != null && o.unshift(qf(n, l, c))) : i || (l = Fn(n, a), l != null && o.push(qf(n, l, c)))), n = n.return;
		}
		o.length !== 0 && e.push({
			event: t,
			listeners: o
		});
	}
	var Zf = /\r\n?/g, Qf = /\u0000|\uFFFD/g;
	function $f(e) {
		return (typeof e == "string" ? e : "" + e).replace(Zf, "\n").replace(Qf, "");
	}
	function ep(e, t) {
		return t = $f(t), $f(e) === t;
	}
	function $(e, t, n, r, i, a) {
		switch (n) {
			case "children":
				if (typeof r == "string") t === "body" || t === "textarea" && r === "" || yn(e, r);
				else if (typeof r == "number" || typeof r == "bigint") t !== "body" && yn(e, "" + r);
				else return;
				break;
			case "className":
				rn(e, "class", r);
				break;
			case "tabIndex":
				rn(e, "tabindex", r);
				break;
			case "dir":
			case "role":
			case "viewBox":
			case "width":
			case "height":
				rn(e, n, r);
				break;
			case "style":
				Sn(e, r, a);
				return;
			case "data": if (t !== "object") {
				rn(e, "data", r);
				break;
			}
			case "src":
			case "href":
				if (r === "" && (t !== "a" || n !== "href") || r == null || typeof r == "function" || typeof r == "symbol" || typeof r == "boolean") {
					e.removeAttribute(n);
					break;
				}
				r = En(r), e.setAttribute(n, r);
				break;
			case "action":
			case "formAction":
				if (typeof r == "function") {
					e.setAttribute(n, "javascript:throw new Error('A React form was unexpectedly submitted. If you called form.submit() manually, consider using form.requestSubmit() instead. If you\\'re trying to use event.stopPropagation() in a submit event handler, consider also calling event.preventDefault().')");
					break;
				}
				if (typeof a == "function" && (n === "formAction" ? (t !== "input" && $(e, t, "name", i.name, i, null), $(e, t, "formEncType", i.formEncType, i, null), $(e, t, "formMethod", i.formMethod, i, null), $(e, t, "formTarget", i.formTarget, i, null)) : ($(e, t, "encType", i.encType, i, null), $(e, t, "method", i.method, i, null), $(e, t, "target", i.target, i, null))), r == null || typeof r == "symbol" || typeof r == "boolean") {
					e.removeAttribute(n);
					break;
				}
				r = En(r), e.setAttribute(n, r);
				break;
			case "onClick":
				r != null && (e.onclick = Dn);
				return;
			case "onScroll":
				r != null && Q("scroll", e);
				return;
			case "onScrollEnd":
				r != null && Q("scrollend", e);
				return;
			case "dangerouslySetInnerHTML":
				if (r != null) {
					if (typeof r != "object" || !("__html" in r)) throw Error(s(61));
					if (n = r.__html, n != null) {
						if (i.children != null) throw Error(s(60));
						a?.__html !== n && (e.innerHTML = n);
					}
				}
				break;
			case "multiple":
				e.multiple = r && typeof r != "function" && typeof r != "symbol";
				break;
			case "muted":
				e.muted = r && typeof r != "function" && typeof r != "symbol";
				break;
			case "suppressContentEditableWarning":
			case "suppressHydrationWarning":
			case "defaultValue":
			case "defaultChecked":
			case "innerHTML":
			case "ref": break;
			case "autoFocus": break;
			case "xlinkHref":
				if (r == null || typeof r == "function" || typeof r == "boolean" || typeof r == "symbol") {
					e.removeAttribute("xlink:href");
					break;
				}
				n = En(r), e.setAttributeNS("http://www.w3.org/1999/xlink", "xlink:href", n);
				break;
			case "contentEditable":
			case "spellCheck":
			case "draggable":
			case "value":
			case "autoReverse":
			case "externalResourcesRequired":
			case "focusable":
			case "preserveAlpha":
				r != null && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "inert":
			case "allowFullScreen":
			case "async":
			case "autoPlay":
			case "controls":
			case "credentialless":
			case "default":
			case "defer":
			case "disabled":
			case "disablePictureInPicture":
			case "disableRemotePlayback":
			case "formNoValidate":
			case "hidden":
			case "loop":
			case "noModule":
			case "noValidate":
			case "open":
			case "playsInline":
			case "readOnly":
			case "required":
			case "reversed":
			case "scoped":
			case "seamless":
			case "itemScope":
				r && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, "") : e.removeAttribute(n);
				break;
			case "capture":
			case "download":
				!0 === r ? e.setAttribute(n, "") : !1 !== r && r != null && typeof r != "function" && typeof r != "symbol" ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "cols":
			case "rows":
			case "size":
			case "span":
				r != null && typeof r != "function" && typeof r != "symbol" && !isNaN(r) && 1 <= r ? e.setAttribute(n, r) : e.removeAttribute(n);
				break;
			case "rowSpan":
			case "start":
				r == null || typeof r == "function" || typeof r == "symbol" || isNaN(r) ? e.removeAttribute(n) : e.setAttribute(n, r);
				break;
			case "popover":
				Q("beforetoggle", e), Q("toggle", e), nn(e, "popover", r);
				break;
			case "xlinkActuate":
				an(e, "http://www.w3.org/1999/xlink", "xlink:actuate", r);
				break;
			case "xlinkArcrole":
				an(e, "http://www.w3.org/1999/xlink", "xlink:arcrole", r);
				break;
			case "xlinkRole":
				an(e, "http://www.w3.org/1999/xlink", "xlink:role", r);
				break;
			case "xlinkShow":
				an(e, "http://www.w3.org/1999/xlink", "xlink:show", r);
				break;
			case "xlinkTitle":
				an(e, "http://www.w3.org/1999/xlink", "xlink:title", r);
				break;
			case "xlinkType":
				an(e, "http://www.w3.org/1999/xlink", "xlink:type", r);
				break;
			case "xmlBase":
				an(e, "http://www.w3.org/XML/1998/namespace", "xml:base", r);
				break;
			case "xmlLang":
				an(e, "http://www.w3.org/XML/1998/namespace", "xml:lang", r);
				break;
			case "xmlSpace":
				an(e, "http://www.w3.org/XML/1998/namespace", "xml:space", r);
				break;
			case "is":
				nn(e, "is", r);
				break;
			case "innerText":
			case "textContent": return;
			default: if (!(2 < n.length) || n[0] !== "o" && n[0] !== "O" || n[1] !== "n" && n[1] !== "N") n = wn.get(n) || n, nn(e, n, r);
			else return;
		}
		A = !0;
	}
	function tp(e, t, n, r, i, a) {
		switch (n) {
			case "style":
				Sn(e, r, a);
				return;
			case "dangerouslySetInnerHTML":
				if (r != null) {
					if (typeof r != "object" || !("__html" in r)) throw Error(s(61));
					if (n = r.__html, n != null) {
						if (i.children != null) throw Error(s(60));
						a?.__html !== n && (e.innerHTML = n);
					}
				}
				break;
			case "children":
				if (typeof r == "string") yn(e, r);
				else if (typeof r == "number" || typeof r == "bigint") yn(e, "" + r);
				else return;
				break;
			case "onScroll":
				r != null && Q("scroll", e);
				return;
			case "onScrollEnd":
				r != null && Q("scrollend", e);
				return;
			case "onClick":
				r != null && (e.onclick = Dn);
				return;
			case "suppressContentEditableWarning":
			case "suppressHydrationWarning":
			case "innerHTML":
			case "ref": return;
			case "innerText":
			case "textContent": return;
			default:
				if (!Jt.hasOwnProperty(n)) a: {
					if (n[0] === "o" && n[1] === "n" && (i = n.endsWith("Capture"), a = n.slice(2, i ? n.length - 7 : void 0), t = e[Nt] || null, t = t == null ? null : t[n], typeof t == "function" && e.removeEventListener(a, t, i), typeof r == "function")) {
						typeof t != "function" && t !== null && (n in e ? e[n] = null : e.hasAttribute(n) && e.removeAttribute(n)), e.addEventListener(a, r, i);
						break a;
					}
					A = !0, n in e ? e[n] = r : !0 === r ? e.setAttribute(n, "") : nn(e, n, r);
				}
				return;
		}
		A = !0;
	}
	function np(e, t, n) {
		switch (t) {
			case "div":
			case "span":
			case "svg":
			case "path":
			case "a":
			case "g":
			case "p":
			case "li": break;
			case "img":
				Q("error", e), Q("load", e);
				var r = !1, i = !1, a;
				for (a in n) if (n.hasOwnProperty(a)) {
					var o = n[a];
					if (o != null) switch (a) {
						case "src":
							r = !0;
							break;
						case "srcSet":
							i = !0;
							break;
						case "children":
						case "dangerouslySetInnerHTML": throw Error(s(137, t));
						default: $(e, t, a, o, n, null);
					}
				}
				i && $(e, t, "srcSet", n.srcSet, n, null), r && $(e, t, "src", n.src, n, null);
				return;
			case "input":
				Q("invalid", e);
				var c = a = o = i = null, l = null, u = null;
				for (r in n) if (n.hasOwnProperty(r)) {
					var d = n[r];
					if (d != null) switch (r) {
						case "name":
							i = d;
							break;
						case "type":
							o = d;
							break;
						case "checked":
							l = d;
							break;
						case "defaultChecked":
							u = d;
							break;
						case "value":
							a = d;
							break;
						case "defaultValue":
							c = d;
							break;
						case "children":
						case "dangerouslySetInnerHTML":
							if (d != null) throw Error(s(137, t));
							break;
						default: $(e, t, r, d, n, null);
					}
				}
				mn(e, a, c, l, u, o, i, !1);
				return;
			case "select":
				for (i in Q("invalid", e), r = o = a = null, n) if (n.hasOwnProperty(i) && (c = n[i], c != null)) switch (i) {
					case "value":
						a = c;
						break;
					case "defaultValue":
						o = c;
						break;
					case "multiple": r = c;
					default: $(e, t, i, c, n, null);
				}
				t = a, n = o, e.multiple = !!r, t == null ? n != null && gn(e, !!r, n, !0) : gn(e, !!r, t, !1);
				return;
			case "textarea":
				for (o in Q("invalid", e), a = i = r = null, n) if (n.hasOwnProperty(o) && (c = n[o], c != null)) switch (o) {
					case "value":
						r = c;
						break;
					case "defaultValue":
						i = c;
						break;
					case "children":
						a = c;
						break;
					case "dangerouslySetInnerHTML":
						if (c != null) throw Error(s(91));
						break;
					default: $(e, t, o, c, n, null);
				}
				vn(e, r, i, a);
				return;
			case "option":
				for (l in n) if (n.hasOwnProperty(l) && (r = n[l], r != null)) switch (l) {
					case "selected":
						e.selected = r && typeof r != "function" && typeof r != "symbol";
						break;
					default: $(e, t, l, r, n, null);
				}
				return;
			case "dialog":
				Q("beforetoggle", e), Q("toggle", e), Q("cancel", e), Q("close", e);
				break;
			case "iframe":
			case "object":
				Q("load", e);
				break;
			case "video":
			case "audio":
				for (r = 0; r < zf.length; r++) Q(zf[r], e);
				break;
			case "image":
				Q("error", e), Q("load", e);
				break;
			case "details":
				Q("toggle", e);
				break;
			case "embed":
			case "source":
			case "link": Q("error", e), Q("load", e);
			case "area":
			case "base":
			case "br":
			case "col":
			case "hr":
			case "keygen":
			case "meta":
			case "param":
			case "track":
			case "wbr":
			case "menuitem":
				for (u in n) if (n.hasOwnProperty(u) && (r = n[u], r != null)) switch (u) {
					case "children":
					case "dangerouslySetInnerHTML": throw Error(s(137, t));
					default: $(e, t, u, r, n, null);
				}
				return;
			default: if (Cn(t)) {
				for (d in n) n.hasOwnProperty(d) && (r = n[d], r !== void 0 && tp(e, t, d, r, n, void 0));
				return;
			}
		}
		for (c in n) n.hasOwnProperty(c) && (r = n[c], r != null && $(e, t, c, r, n, null));
	}
	var rp = {};
	function ip(e, t, n, r) {
		switch (t) {
			case "div":
			case "span":
			case "svg":
			case "path":
			case "a":
			case "g":
			case "p":
			case "li": break;
			case "input":
				var i = null, a = null, o = null, c = null, l = null, u = null, d = null;
				for (m in n) {
					var f = n[m];
					if (n.hasOwnProperty(m) && f != null) switch (m) {
						case "checked": break;
						case "value": break;
						case "defaultValue": l = f;
						default: r.hasOwnProperty(m) || $(e, t, m, null, r, f);
					}
				}
				for (var p in r) {
					var m = r[p];
					if (f = n[p], r.hasOwnProperty(p) && (m != null || f != null)) switch (p) {
						case "type":
							m !== f && (A = !0), a = m;
							break;
						case "name":
							m !== f && (A = !0), i = m;
							break;
						case "checked":
							m !== f && (A = !0), u = m;
							break;
						case "defaultChecked":
							m !== f && (A = !0), d = m;
							break;
						case "value":
							m !== f && (A = !0), o = m;
							break;
						case "defaultValue":
							m !== f && (A = !0), c = m;
							break;
						case "children":
						case "dangerouslySetInnerHTML":
							if (m != null) throw Error(s(137, t));
							break;
						default: m !== f && $(e, t, p, m, r, f);
					}
				}
				pn(e, o, c, l, u, d, a, i);
				return;
			case "select":
				for (a in m = o = c = p = null, n) if (l = n[a], n.hasOwnProperty(a) && l != null) switch (a) {
					case "value": break;
					case "multiple": m = l;
					default: r.hasOwnProperty(a) || $(e, t, a, null, r, l);
				}
				for (i in r) if (a = r[i], l = n[i], r.hasOwnProperty(i) && (a != null || l != null)) switch (i) {
					case "value":
						a !== l && (A = !0), p = a;
						break;
					case "defaultValue":
						a !== l && (A = !0), c = a;
						break;
					case "multiple": a !== l && (A = !0), o = a;
					default: a !== l && $(e, t, i, a, r, l);
				}
				t = c, n = o, r = m, p == null ? !!r != !!n && (t == null ? gn(e, !!n, n ? [] : "", !1) : gn(e, !!n, t, !0)) : gn(e, !!n, p, !1);
				return;
			case "textarea":
				for (c in m = p = null, n) if (i = n[c], n.hasOwnProperty(c) && i != null && !r.hasOwnProperty(c)) switch (c) {
					case "value": break;
					case "children": break;
					default: $(e, t, c, null, r, i);
				}
				for (o in r) if (i = r[o], a = n[o], r.hasOwnProperty(o) && (i != null || a != null)) switch (o) {
					case "value":
						i !== a && (A = !0), p = i;
						break;
					case "defaultValue":
						i !== a && (A = !0), m = i;
						break;
					case "children": break;
					case "dangerouslySetInnerHTML":
						if (i != null) throw Error(s(91));
						break;
					default: i !== a && $(e, t, o, i, r, a);
				}
				_n(e, p, m);
				return;
			case "option":
				for (var h in n) if (p = n[h], n.hasOwnProperty(h) && p != null && !r.hasOwnProperty(h)) switch (h) {
					case "selected":
						e.selected = !1;
						break;
					default: $(e, t, h, null, r, p);
				}
				for (l in r) if (p = r[l], m = n[l], r.hasOwnProperty(l) && p !== m && (p != null || m != null)) switch (l) {
					case "selected":
						p !== m && (A = !0), e.selected = p && typeof p != "function" && typeof p != "symbol";
						break;
					default: $(e, t, l, p, r, m);
				}
				return;
			case "img":
			case "link":
			case "area":
			case "base":
			case "br":
			case "col":
			case "embed":
			case "hr":
			case "keygen":
			case "meta":
			case "param":
			case "source":
			case "track":
			case "wbr":
			case "menuitem":
				for (var g in n) p = n[g], n.hasOwnProperty(g) && p != null && !r.hasOwnProperty(g) && $(e, t, g, null, r, p);
				for (u in r) if (p = r[u], m = n[u], r.hasOwnProperty(u) && p !== m && (p != null || m != null)) switch (u) {
					case "children":
					case "dangerouslySetInnerHTML":
						if (p != null) throw Error(s(137, t));
						break;
					default: $(e, t, u, p, r, m);
				}
				return;
			default: if (Cn(t)) {
				for (var _ in n) p = n[_], n.hasOwnProperty(_) && p !== void 0 && !r.hasOwnProperty(_) && tp(e, t, _, void 0, r, p);
				for (d in r) p = r[d], m = n[d], !r.hasOwnProperty(d) || p === m || p === void 0 && m === void 0 || tp(e, t, d, p, r, m);
				return;
			}
		}
		for (var v in n) p = n[v], n.hasOwnProperty(v) && p != null && !r.hasOwnProperty(v) && $(e, t, v, null, r, p);
		for (f in r) p = r[f], m = n[f], !r.hasOwnProperty(f) || p === m || p == null && m == null || $(e, t, f, p, r, m);
	}
	function ap(e) {
		switch (e) {
			case "css":
			case "script":
			case "font":
			case "img":
			case "image":
			case "input":
			case "link": return !0;
			default: return !1;
		}
	}
	function op() {
		if (typeof performance.getEntriesByType == "function") {
			for (var e = 0, t = 0, n = performance.getEntriesByType("resource"), r = 0; r < n.length; r++) {
				var i = n[r], a = i.transferSize, o = i.initiatorType, s = i.duration;
				if (a && s && ap(o)) {
					for (o = 0, s = i.responseEnd, r += 1; r < n.length; r++) {
						var c = n[r], l = c.startTime;
						if (l > s) break;
						var u = c.transferSize, d = c.initiatorType;
						u && ap(d) && (c = c.responseEnd, o += u * (c < s ? 1 : (s - l) / (c - l)));
					}
					if (--r, t += 8 * (a + o) / (i.duration / 1e3), e++, 10 < e) break;
				}
			}
			if (0 < e) return t / e / 1e6;
		}
		return navigator.connection && (e = navigator.connection.downlink, typeof e == "number") ? e : 5;
	}
	var sp = null, cp = null;
	function lp(e) {
		return e.nodeType === 9 ? e : e.ownerDocument;
	}
	function up(e) {
		switch (e) {
			case "http://www.w3.org/2000/svg": return 1;
			case "http://www.w3.org/1998/Math/MathML": return 2;
			default: return 0;
		}
	}
	function dp(e, t) {
		if (e === 0) switch (t) {
			case "svg": return 1;
			case "math": return 2;
			default: return 0;
		}
		return e === 1 && t === "foreignObject" ? 0 : e;
	}
	function fp(e, t, n, r) {
		return n = lp(n).createElement(e), n[Mt] = r, n[Nt] = t, np(n, e, t), Gt(n), n;
	}
	function pp(e, t) {
		return e === "textarea" || e === "noscript" || typeof t.children == "string" || typeof t.children == "number" || typeof t.children == "bigint" || typeof t.dangerouslySetInnerHTML == "object" && t.dangerouslySetInnerHTML !== null && t.dangerouslySetInnerHTML.__html != null;
	}
	var mp = null;
	function hp() {
		var e = window.event;
		return e && e.type === "popstate" ? e !== mp && (mp = e, !0) : (mp = null, !1);
	}
	var gp = typeof setTimeout == "function" ? setTimeout : void 0, _p = typeof clearTimeout == "function" ? clearTimeout : void 0, vp = typeof Promise == "function" ? Promise : void 0, yp = typeof requestAnimationFrame == "function" ? requestAnimationFrame : gp, bp = typeof queueMicrotask == "function" ? queueMicrotask : vp === void 0 ? gp : function(e) {
		return vp.resolve(null).then(e).catch(xp);
	};
	function xp(e) {
		setTimeout(function() {
			throw e;
		});
	}
	function Sp(e) {
		return e === "head";
	}
	function Cp(e, t) {
		var n = t, r = 0;
		do {
			var i = n.nextSibling;
			if (e.removeChild(n), i && i.nodeType === 8) {
				if (n = i.data, n === "/$" || n === "/&") {
					if (r === 0) {
						e.removeChild(i), Hh(t);
						return;
					}
					r--;
				} else if (n === "$" || n === "$?" || n === "$~" || n === "$!" || n === "&") r++;
				else if (n === "html") _m(e.ownerDocument.documentElement);
				else if (n === "head") {
					n = e.ownerDocument.head, _m(n);
					for (var a = n.firstChild; a;) {
						var o = a.nextSibling, s = a.nodeName;
						a[Rt] || s === "SCRIPT" || s === "STYLE" || s === "LINK" && a.rel.toLowerCase() === "stylesheet" || n.removeChild(a), a = o;
					}
				} else n === "body" && _m(e.ownerDocument.body);
			}
			n = i;
		} while (n);
		Hh(t);
	}
	function wp(e, t) {
		var n = e;
		e = 0;
		do {
			var r = n.nextSibling;
			if (n.nodeType === 1 ? t ? (n._stashedDisplay = n.style.display, n.style.display = "none") : (n.style.display = n._stashedDisplay || "", n.getAttribute("style") === "" && n.removeAttribute("style")) : n.nodeType === 3 && (t ? (n._stashedText = n.nodeValue, n.nodeValue = "") : n.nodeValue = n._stashedText || ""), r && r.nodeType === 8) {
				if (n = r.data, n === "/$") {
					if (e === 0) break;
					e--;
				} else n !== "$" && n !== "$?" && n !== "$~" && n !== "$!" || e++;
			}
			n = r;
		} while (n);
	}
	function Tp(e, t, n) {
		if (t = CSS.escape(t) === t ? t : "r-" + btoa(t).replace(/=/g, ""), e.style.viewTransitionName = t, n != null && (e.style.viewTransitionClass = n), n = getComputedStyle(e), n.display === "inline") {
			if (t = e.getClientRects(), t.length === 1) var r = 1;
			else for (var i = r = 0; i < t.length; i++) {
				var a = t[i];
				0 < a.width && 0 < a.height && r++;
			}
			r === 1 && (e = e.style, e.display = t.length === 1 ? "inline-block" : "block", e.marginTop = "-" + n.paddingTop, e.marginBottom = "-" + n.paddingBottom);
		}
	}
	function Ep(e, t) {
		e = e.style, t = t.style;
		var n = t == null ? null : t.hasOwnProperty("viewTransitionName") ? t.viewTransitionName : t.hasOwnProperty("view-transition-name") ? t["view-transition-name"] : null;
		e.viewTransitionName = n == null || typeof n == "boolean" ? "" : ("" + n).trim(), n = t == null ? null : t.hasOwnProperty("viewTransitionClass") ? t.viewTransitionClass : t.hasOwnProperty("view-transition-class") ? t["view-transition-class"] : null, e.viewTransitionClass = n == null || typeof n == "boolean" ? "" : ("" + n).trim(), e.display === "inline-block" && (t == null ? e.display = e.margin = "" : (n = t.display, e.display = n == null || typeof n == "boolean" ? "" : n, n = t.margin, n == null ? (n = t.hasOwnProperty("marginTop") ? t.marginTop : t["margin-top"], e.marginTop = n == null || typeof n == "boolean" ? "" : n, t = t.hasOwnProperty("marginBottom") ? t.marginBottom : t["margin-bottom"], e.marginBottom = t == null || typeof t == "boolean" ? "" : t) : e.margin = n));
	}
	function Dp(e, t, n) {
		return n = n.ownerDocument.defaultView, {
			rect: e,
			abs: t.position === "absolute" || t.position === "fixed",
			clip: t.clipPath !== "none" || t.overflow !== "visible" || t.filter !== "none" || t.mask !== "none" || t.mask !== "none" || t.borderRadius !== "0px",
			view: 0 <= e.bottom && 0 <= e.right && e.top <= n.innerHeight && e.left <= n.innerWidth
		};
	}
	function Op(e) {
		return Dp(e.getBoundingClientRect(), getComputedStyle(e), e);
	}
	function kp(e) {
		var t = e.getBoundingClientRect();
		t = new DOMRect(t.x + 2e4, t.y + 2e4, t.width, t.height);
		var n = getComputedStyle(e);
		return Dp(t, n, e);
	}
	function Ap(e) {
		return e.documentElement.clientHeight;
	}
	function jp(e) {
		this.addEventListener("load", e), this.addEventListener("error", e);
	}
	function Mp(e, t, n, r, i, a, o, s, c) {
		var l = t.nodeType === 9 ? t : t.ownerDocument;
		try {
			var u = l.startViewTransition({
				update: function() {
					var t = l.defaultView, n = t.navigation && t.navigation.transition, o = l.fonts.status;
					r();
					var s = [];
					if (o === "loaded" && (Ap(l), l.fonts.status === "loading" && s.push(l.fonts.ready)), o = s.length, e !== null) for (var c = e.suspenseyImages, u = 0, d = 0; d < c.length; d++) {
						var f = c[d];
						if (!f.complete) {
							var p = f.getBoundingClientRect();
							if (0 < p.bottom && 0 < p.right && p.top < t.innerHeight && p.left < t.innerWidth) {
								if (u += Xm(f), u > $m) {
									s.length = o;
									break;
								}
								f = new Promise(jp.bind(f)), s.push(f);
							}
						}
					}
					if (0 < s.length) return t = Promise.race([Promise.all(s), new Promise(function(e) {
						return setTimeout(e, 500);
					})]).then(i, i), (n ? Promise.allSettled([n.finished, t]) : t).then(a, a);
					if (i(), n) return n.finished.then(a, a);
					a();
				},
				types: n
			});
			l.__reactViewTransition = u;
			var d = [];
			return u.ready.then(function() {
				for (var e = l.documentElement.getAnimations({ subtree: !0 }), t = 0; t < e.length; t++) {
					var n = e[t], r = n.effect, i = r.pseudoElement;
					if (i != null && i.startsWith("::view-transition")) {
						d.push(n), n = r.getKeyframes();
						for (var a = i = void 0, s = !0, c = 0; c < n.length; c++) {
							var u = n[c], f = u.width;
							if (i === void 0) i = f;
							else if (i !== f) {
								s = !1;
								break;
							}
							if (f = u.height, a === void 0) a = f;
							else if (a !== f) {
								s = !1;
								break;
							}
							delete u.width, delete u.height, u.transform === "none" && delete u.transform;
						}
						s && i !== void 0 && a !== void 0 && (r.setKeyframes(n), s = getComputedStyle(r.target, r.pseudoElement), s.width !== i || s.height !== a) && (s = n[0], s.width = i, s.height = a, s = n[n.length - 1], s.width = i, s.height = a, r.setKeyframes(n));
					}
				}
				o();
			}, function(e) {
				l.__reactViewTransition === u && (l.__reactViewTransition = null);
				try {
					if (typeof e == "object" && e) switch (e.name) {
						case "InvalidStateError": (e.message === "View transition was skipped because document visibility state is hidden." || e.message === "Skipping view transition because document visibility state has become hidden." || e.message === "Skipping view transition because viewport size changed." || e.message === "Transition was aborted because of invalid state") && (e = null);
					}
					e !== null && c(e);
				} finally {
					r(), i(), o();
				}
			}), u.finished.finally(function() {
				for (var e = 0; e < d.length; e++) d[e].cancel();
				l.__reactViewTransition === u && (l.__reactViewTransition = null), s();
			}), u;
		} catch {
			return r(), i(), o(), null;
		}
	}
	function Np(e, t) {
		this._scope = document.documentElement, this._selector = "::view-transition-" + e + "(" + t + ")";
	}
	Np.prototype.animate = function(e, t) {
		return t = typeof t == "number" ? { duration: t } : C({}, t), t.pseudoElement = this._selector, this._scope.animate(e, t);
	}, Np.prototype.getAnimations = function() {
		for (var e = this._scope, t = this._selector, n = e.getAnimations({ subtree: !0 }), r = [], i = 0; i < n.length; i++) {
			var a = n[i].effect;
			a !== null && a.target === e && a.pseudoElement === t && r.push(n[i]);
		}
		return r;
	}, Np.prototype.getComputedStyle = function() {
		return getComputedStyle(this._scope, this._selector);
	};
	function Pp(e) {
		return {
			name: e,
			group: new Np("group", e),
			imagePair: new Np("image-pair", e),
			old: new Np("old", e),
			new: new Np("new", e)
		};
	}
	function Fp(e) {
		this._fragmentFiber = e, this._observers = this._eventListeners = null;
	}
	Fp.prototype.addEventListener = function(e, t, n) {
		var r = null, i = null;
		if (!(n != null && typeof n != "boolean" && (r = n.signal || null, r !== null && r.aborted))) {
			this._eventListeners === null && (this._eventListeners = []);
			var a = this._eventListeners;
			if (Bp(a, e, t, n) === -1) {
				var o = this, s = t;
				n != null && typeof n != "boolean" && !0 === n.once && (s = function(r) {
					o.removeEventListener(e, t, n), typeof t == "function" ? t.call(this, r) : t.handleEvent(r);
				}), r !== null && (i = o.removeEventListener.bind(o, e, t, n), r.addEventListener("abort", i, { once: !0 }), i = r.removeEventListener.bind(r, "abort", i)), r = Rp(n), a.push({
					type: e,
					listener: t,
					optionsOrUseCapture: n,
					attachedListener: s,
					cleanup: i
				}), h(this._fragmentFiber.child, !1, Ip, e, s, r);
			}
			this._eventListeners = a;
		}
	};
	function Ip(e, t, n, r) {
		return b(e).addEventListener(t, n, r), !1;
	}
	Fp.prototype.removeEventListener = function(e, t, n) {
		var r = this._eventListeners;
		if (r !== null && (t = Bp(r, e, t, n), t !== -1)) {
			var i = r[t];
			n = i.attachedListener;
			var a = i.cleanup;
			i = Rp(i.optionsOrUseCapture), h(this._fragmentFiber.child, !1, Lp, e, n, i), r.splice(t, 1), a !== null && a();
		}
	};
	function Lp(e, t, n, r) {
		return b(e).removeEventListener(t, n, r), !1;
	}
	function Rp(e) {
		return e != null && typeof e != "boolean" && (!0 === e.once || e.signal instanceof AbortSignal) ? {
			capture: e.capture,
			passive: e.passive
		} : e;
	}
	function zp(e) {
		return e == null ? "c=0" : typeof e == "boolean" ? "c=" + (e ? "1" : "0") : "c=" + (e.capture ? "1" : "0");
	}
	function Bp(e, t, n, r) {
		if (e.length === 0) return -1;
		r = zp(r);
		for (var i = 0; i < e.length; i++) {
			var a = e[i];
			if (a.type === t && a.listener === n && zp(a.optionsOrUseCapture) === r) return i;
		}
		return -1;
	}
	Fp.prototype.dispatchEvent = function(e) {
		var t = g(this._fragmentFiber);
		if (t === null) return !0;
		t = b(t);
		var n = this._eventListeners;
		if (n !== null && 0 < n.length || !e.bubbles) {
			var r = t.nodeType === 9 ? t.createComment("") : document.createTextNode("");
			if (n) for (var i = 0; i < n.length; i++) {
				var a = n[i];
				r.addEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture));
			}
			if (t.appendChild(r), e = r.dispatchEvent(e), n) for (i = 0; i < n.length; i++) a = n[i], r.removeEventListener(a.type, a.attachedListener, Rp(a.optionsOrUseCapture));
			return t.removeChild(r), e;
		}
		return t.dispatchEvent(e);
	}, Fp.prototype.focus = function(e) {
		h(this._fragmentFiber.child, !0, Vp, e, void 0, void 0);
	};
	function Vp(e, t) {
		return e.tag !== 6 && (e = b(e), pm(e, t));
	}
	Fp.prototype.focusLast = function(e) {
		var t = [];
		h(this._fragmentFiber.child, !0, Hp, t, void 0, void 0);
		for (var n = t.length - 1; 0 <= n && !Vp(t[n], e); n--);
	};
	function Hp(e, t) {
		return t.push(e), !1;
	}
	Fp.prototype.blur = function() {
		var e = g(this._fragmentFiber);
		e !== null && (e = b(e), e = lp(e).activeElement, e !== null && h(this._fragmentFiber.child, !1, Up, e, void 0, void 0));
	};
	function Up(e, t) {
		return e.tag !== 6 && (e = b(e), e === t || e.contains(t) ? (t.blur(), !0) : !1);
	}
	Fp.prototype.observeUsing = function(e) {
		this._observers === null && (this._observers = /* @__PURE__ */ new Set()), this._observers.add(e), h(this._fragmentFiber.child, !1, Wp, e, void 0, void 0);
	};
	function Wp(e, t) {
		return e.tag === 6 || (e = b(e), t.observe(e)), !1;
	}
	Fp.prototype.unobserveUsing = function(e) {
		var t = this._observers;
		if (t !== null && t.has(e)) {
			t.delete(e), h(this._fragmentFiber.child, !1, Gp, e, void 0, void 0);
			for (var n = t = 0; n < Kp.length; n++) {
				var r = Kp[n];
				r.fragmentInstance === this && r.observer === e ? e.unobserve(r.instance) : Kp[t++] = r;
			}
			Kp.length = t;
		}
	};
	function Gp(e, t) {
		return e.tag === 6 || (e = b(e), t.unobserve(e)), !1;
	}
	var Kp = [], qp = !1;
	function Jp(e, t, n) {
		Kp.push({
			fragmentInstance: e,
			observer: t,
			instance: n
		}), qp || (qp = !0, mm(function() {
			qp = !1;
			var e = Kp;
			Kp = [];
			for (var t = 0; t < e.length; t++) {
				var n = e[t];
				n.observer.unobserve(n.instance);
			}
		}));
	}
	Fp.prototype.getClientRects = function() {
		var e = [];
		return h(this._fragmentFiber.child, !1, Yp, e, void 0, void 0), e;
	};
	function Yp(e, t) {
		if (e.tag === 6) {
			e = e.stateNode;
			var n = e.ownerDocument.createRange();
			n.selectNodeContents(e), t.push.apply(t, n.getClientRects());
		} else e = b(e), t.push.apply(t, e.getClientRects());
		return !1;
	}
	Fp.prototype.getRootNode = function(e) {
		var t = g(this._fragmentFiber);
		return t === null ? this : b(t).getRootNode(e);
	}, Fp.prototype.compareDocumentPosition = function(e) {
		var t = g(this._fragmentFiber);
		if (t === null) return Node.DOCUMENT_POSITION_DISCONNECTED;
		var n = [];
		h(this._fragmentFiber.child, !1, Hp, n, void 0, void 0);
		var r = b(t);
		if (n.length === 0) {
			if (n = r, _(this._fragmentFiber)) {
				a: {
					for (t = this._fragmentFiber.return; t !== null;) {
						if (t.tag === 4) {
							t = t.stateNode.containerInfo;
							break a;
						}
						if (t.tag === 3 || t.tag === 5 || t.tag === 27) break;
						t = t.return;
					}
					t = null;
				}
				t != null && (n = t);
			}
			t = this._fragmentFiber;
			var i = r = n.compareDocumentPosition(e);
			return n === e ? i = Node.DOCUMENT_POSITION_CONTAINS : r & Node.DOCUMENT_POSITION_CONTAINED_BY && (n = v(t)[1], n === null ? i = Node.DOCUMENT_POSITION_PRECEDING : (e = b(n).compareDocumentPosition(e), i = e === 0 || e & Node.DOCUMENT_POSITION_FOLLOWING ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)), i |= Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC;
		}
		t = b(n[0]), i = b(n[n.length - 1]);
		var a = _(this._fragmentFiber) ? t.parentElement : r;
		if (a == null) return Node.DOCUMENT_POSITION_DISCONNECTED;
		r = a.compareDocumentPosition(t) & Node.DOCUMENT_POSITION_CONTAINED_BY, a = a.compareDocumentPosition(i) & Node.DOCUMENT_POSITION_CONTAINED_BY;
		var o = t.compareDocumentPosition(e), s = i.compareDocumentPosition(e), c = o & Node.DOCUMENT_POSITION_CONTAINED_BY || s & Node.DOCUMENT_POSITION_CONTAINED_BY;
		return s = r && a && o & Node.DOCUMENT_POSITION_FOLLOWING && s & Node.DOCUMENT_POSITION_PRECEDING, t = r && t === e || a && i === e || c || s ? Node.DOCUMENT_POSITION_CONTAINED_BY : !r && t === e || !a && i === e ? Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC : o, t & Node.DOCUMENT_POSITION_DISCONNECTED || t & Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC || Xp(t, this._fragmentFiber, n[0], n[n.length - 1], e) ? t : Node.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC;
	};
	function Xp(e, t, n, r, i) {
		var a = Vt(i);
		if (e & Node.DOCUMENT_POSITION_CONTAINED_BY) {
			if (n = !!a) a: {
				for (; a !== null;) {
					if (a.tag === 7 && (a === t || a.alternate === t)) {
						n = !0;
						break a;
					}
					a = a.return;
				}
				n = !1;
			}
			return n;
		}
		if (e & Node.DOCUMENT_POSITION_CONTAINS) {
			if (a === null) return a = i.ownerDocument, i === a || i === a.documentElement || i === a.body;
			a: {
				for (a = t, t = g(t); a !== null;) {
					if (!(a.tag !== 5 && a.tag !== 3 && a.tag !== 27 || a !== t && a.alternate !== t)) {
						a = !0;
						break a;
					}
					a = a.return;
				}
				a = !1;
			}
			return a;
		}
		return e & Node.DOCUMENT_POSITION_PRECEDING ? ((t = !!a) && !(t = a === n) && (t = re(n, a, S), t === null ? t = !1 : (h(t, !0, te, a, n), a = x, x = null, t = a !== null)), t) : e & Node.DOCUMENT_POSITION_FOLLOWING ? ((t = !!a) && !(t = a === r) && (t = re(r, a, S), t === null ? t = !1 : (h(t, !0, ne, a, r), a = x, ee = x = null, t = a !== null)), t) : !1;
	}
	function Zp(e, t) {
		var n = e.ownerDocument.createRange();
		n.selectNodeContents(e), e = n.getBoundingClientRect(), window.scrollTo(window.scrollX + e.left, t ? window.scrollY + e.top : window.scrollY + e.bottom - window.innerHeight);
	}
	Fp.prototype.scrollIntoView = function(e) {
		if (typeof e == "object") throw Error(s(566));
		var t = [];
		h(this._fragmentFiber.child, !1, Hp, t, void 0, void 0);
		var n = !1 !== e;
		if (t.length === 0) {
			var r = v(this._fragmentFiber);
			if (r = n ? r[1] || r[0] || g(this._fragmentFiber) : r[0] || r[1], r === null) return;
			if (r.tag === 6) {
				e = b(r), Zp(e, n);
				return;
			}
			if (r = b(r), r.nodeType !== 9) {
				if (r.nodeType === 11) {
					n = "host" in r ? r.host : null, n !== null && n.scrollIntoView(e);
					return;
				}
				r.scrollIntoView(e);
			}
		}
		for (r = n ? t.length - 1 : 0; r !== (n ? -1 : t.length);) {
			var i = t[r];
			i.tag === 6 ? (i = b(i), Zp(i, n)) : b(i).scrollIntoView(e), r += n ? -1 : 1;
		}
	};
	function Qp(e, t) {
		return e = b(e), $p(e, t), !1;
	}
	function $p(e, t) {
		e.reactFragments ??= /* @__PURE__ */ new Set(), e.reactFragments.add(t);
	}
	function em(e, t) {
		var n = t._eventListeners;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = n[r];
			e.addEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture));
		}
		e.nodeType !== 3 && (n = t._observers, n !== null && n.forEach(function(n) {
			for (var r = 0, i = 0; i < Kp.length; i++) {
				var a = Kp[i];
				(a.fragmentInstance !== t || a.observer !== n || a.instance !== e) && (Kp[r++] = a);
			}
			Kp.length = r, n.observe(e);
		}), $p(e, t));
	}
	function tm(e, t) {
		var n = t._eventListeners;
		if (n !== null) for (var r = 0; r < n.length; r++) {
			var i = n[r];
			e.removeEventListener(i.type, i.attachedListener, Rp(i.optionsOrUseCapture));
		}
		e.nodeType !== 3 && (n = t._observers, n !== null && n.forEach(function(n) {
			typeof n.rootMargin == "string" ? Jp(t, n, e) : n.unobserve(e);
		}), e.reactFragments != null && e.reactFragments.delete(t));
	}
	function nm(e) {
		var t = e.firstChild;
		for (t && t.nodeType === 10 && (t = t.nextSibling); t;) {
			var n = t;
			switch (t = t.nextSibling, n.nodeName) {
				case "HTML":
				case "HEAD":
				case "BODY":
					nm(n), Bt(n);
					continue;
				case "SCRIPT":
				case "STYLE": continue;
				case "LINK": if (n.rel.toLowerCase() === "stylesheet") continue;
			}
			e.removeChild(n);
		}
	}
	function rm(e, t, n, r) {
		for (; e.nodeType === 1;) {
			var i = n;
			if (e.nodeName.toLowerCase() !== t.toLowerCase()) {
				if (!r && (e.nodeName !== "INPUT" || e.type !== "hidden")) break;
			} else if (!r) {
				if (t === "input" && e.type === "hidden") {
					var a = i.name == null ? null : "" + i.name;
					if (i.type === "hidden" && e.getAttribute("name") === a) return e;
				} else return e;
			} else if (!e[Rt]) switch (t) {
				case "meta":
					if (!e.hasAttribute("itemprop")) break;
					return e;
				case "link":
					if (a = e.getAttribute("rel"), a === "stylesheet" && e.hasAttribute("data-precedence") || a !== i.rel || e.getAttribute("href") !== (i.href == null || i.href === "" ? null : i.href) || e.getAttribute("crossorigin") !== (i.crossOrigin == null ? null : i.crossOrigin) || e.getAttribute("title") !== (i.title == null ? null : i.title)) break;
					return e;
				case "style":
					if (e.hasAttribute("data-precedence")) break;
					return e;
				case "script":
					if (a = e.getAttribute("src"), (a !== (i.src == null ? null : i.src) || e.getAttribute("type") !== (i.type == null ? null : i.type) || e.getAttribute("crossorigin") !== (i.crossOrigin == null ? null : i.crossOrigin)) && a && e.hasAttribute("async") && !e.hasAttribute("itemprop")) break;
					return e;
				default: return e;
			}
			if (e = lm(e.nextSibling), e === null) break;
		}
		return null;
	}
	function im(e, t, n) {
		if (t === "") return null;
		for (; e.nodeType !== 3;) if ((e.nodeType !== 1 || e.nodeName !== "INPUT" || e.type !== "hidden") && !n || (e = lm(e.nextSibling), e === null)) return null;
		return e;
	}
	function am(e, t) {
		for (; e.nodeType !== 8;) if ((e.nodeType !== 1 || e.nodeName !== "INPUT" || e.type !== "hidden") && !t || (e = lm(e.nextSibling), e === null)) return null;
		return e;
	}
	function om(e) {
		return e.data === "$?" || e.data === "$~";
	}
	function sm(e) {
		return e.data === "$!" || e.data === "$?" && e.ownerDocument.readyState !== "loading";
	}
	function cm(e, t) {
		var n = e.ownerDocument;
		if (e.data === "$~") e._reactRetry = t;
		else if (e.data !== "$?" || n.readyState !== "loading") t();
		else {
			var r = function() {
				t(), n.removeEventListener("DOMContentLoaded", r);
			};
			n.addEventListener("DOMContentLoaded", r), e._reactRetry = r;
		}
	}
	function lm(e) {
		for (; e != null; e = e.nextSibling) {
			var t = e.nodeType;
			if (t === 1 || t === 3) break;
			if (t === 8) {
				if (t = e.data, t === "$" || t === "$!" || t === "$?" || t === "$~" || t === "&" || t === "F!" || t === "F") break;
				if (t === "/$" || t === "/&") return null;
			}
		}
		return e;
	}
	var um = null;
	function dm(e) {
		e = e.nextSibling;
		for (var t = 0; e;) {
			if (e.nodeType === 8) {
				var n = e.data;
				if (n === "/$" || n === "/&") {
					if (t === 0) return lm(e.nextSibling);
					t--;
				} else n !== "$" && n !== "$!" && n !== "$?" && n !== "$~" && n !== "&" || t++;
			}
			e = e.nextSibling;
		}
		return null;
	}
	function fm(e) {
		e = e.previousSibling;
		for (var t = 0; e;) {
			if (e.nodeType === 8) {
				var n = e.data;
				if (n === "$" || n === "$!" || n === "$?" || n === "$~" || n === "&") {
					if (t === 0) return e;
					t--;
				} else n !== "/$" && n !== "/&" || t++;
			}
			e = e.previousSibling;
		}
		return null;
	}
	function pm(e, t) {
		function n() {
			r = !0;
		}
		if (e.ownerDocument.activeElement === e) return !0;
		var r = !1;
		try {
			e.ownerDocument.addEventListener("focus", n, !0), (e.focus || HTMLElement.prototype.focus).call(e, t);
		} finally {
			e.ownerDocument.removeEventListener("focus", n, !0);
		}
		return r;
	}
	function mm(e) {
		yp(function() {
			yp(function(t) {
				return e(t);
			});
		});
	}
	function hm(e, t, n) {
		switch (t = lp(n), e) {
			case "html":
				if (e = t.documentElement, !e) throw Error(s(452));
				return e;
			case "head":
				if (e = t.head, !e) throw Error(s(453));
				return e;
			case "body":
				if (e = t.body, !e) throw Error(s(454));
				return e;
			default: throw Error(s(451));
		}
	}
	function gm(e, t, n) {
		for (var r in n) {
			var i = n[r];
			n.hasOwnProperty(r) && i != null && $(e, t, r, null, rp, i);
		}
		n.dangerouslySetInnerHTML != null && (e.textContent = ""), e.onclick === Dn && (e.onclick = null), Bt(e);
	}
	function _m(e) {
		for (var t = e.attributes; t.length;) e.removeAttributeNode(t[0]);
		Bt(e);
	}
	var vm = /* @__PURE__ */ new Map(), ym = /* @__PURE__ */ new Set();
	function bm(e) {
		if (typeof e.getRootNode == "function") {
			var t = e.getRootNode();
			if (t.nodeType === 9 || t.nodeType === 11) return t;
		}
		return e.nodeType === 9 ? e : e.ownerDocument;
	}
	var xm = T.d;
	T.d = {
		f: Sm,
		r: Cm,
		D: Em,
		C: Dm,
		L: Om,
		m: km,
		X: jm,
		S: Am,
		M: Mm
	};
	function Sm() {
		var e = xm.f(), t = zd();
		return e || t;
	}
	function Cm(e) {
		var t = Ht(e);
		t !== null && t.tag === 5 && t.type === "form" ? ac(t) : xm.r(e);
	}
	var wm = typeof document > "u" ? null : document;
	function Tm(e, t, n) {
		var r = wm;
		if (r && typeof t == "string" && t) {
			var i = fn(t);
			i = "link[rel=\"" + e + "\"][href=\"" + i + "\"]", typeof n == "string" && (i += "[crossorigin=\"" + n + "\"]"), ym.has(i) || (ym.add(i), e = {
				rel: e,
				crossOrigin: n,
				href: t
			}, r.querySelector(i) === null && (t = r.createElement("link"), np(t, "link", e), Gt(t), r.head.appendChild(t)));
		}
	}
	function Em(e) {
		xm.D(e), Tm("dns-prefetch", e, null);
	}
	function Dm(e, t) {
		xm.C(e, t), Tm("preconnect", e, t);
	}
	function Om(e, t, n) {
		xm.L(e, t, n);
		var r = wm;
		if (r && e && t) {
			var i = "link[rel=\"preload\"][as=\"" + fn(t) + "\"]";
			t === "image" && n && n.imageSrcSet ? (i += "[imagesrcset=\"" + fn(n.imageSrcSet) + "\"]", typeof n.imageSizes == "string" && (i += "[imagesizes=\"" + fn(n.imageSizes) + "\"]")) : i += "[href=\"" + fn(e) + "\"]";
			var a = i;
			switch (t) {
				case "style":
					a = Pm(e);
					break;
				case "script": a = Rm(e);
			}
			if (!(vm.has(a) || (e = C({
				rel: "preload",
				href: t === "image" && n && n.imageSrcSet ? void 0 : e,
				as: t
			}, n), vm.set(a, e), r.querySelector(i) !== null || t === "style" && r.querySelector(Fm(a)) || t === "script" && r.querySelector(zm(a))))) {
				var o = r.createElement("link");
				np(o, "link", e), t === "style" && (o[zt] = !0, o.onload = o.onerror = function() {
					Kt(o);
				}), Gt(o), r.head.appendChild(o);
			}
		}
	}
	function km(e, t) {
		xm.m(e, t);
		var n = wm;
		if (n && e) {
			var r = t && typeof t.as == "string" ? t.as : "script", i = "link[rel=\"modulepreload\"][as=\"" + fn(r) + "\"][href=\"" + fn(e) + "\"]", a = i;
			switch (r) {
				case "audioworklet":
				case "paintworklet":
				case "serviceworker":
				case "sharedworker":
				case "worker":
				case "script": a = Rm(e);
			}
			if (!vm.has(a) && (e = C({
				rel: "modulepreload",
				href: e
			}, t), vm.set(a, e), n.querySelector(i) === null)) {
				switch (r) {
					case "audioworklet":
					case "paintworklet":
					case "serviceworker":
					case "sharedworker":
					case "worker":
					case "script": if (n.querySelector(zm(a))) return;
				}
				r = n.createElement("link"), np(r, "link", e), Gt(r), n.head.appendChild(r);
			}
		}
	}
	function Am(e, t, n) {
		xm.S(e, t, n);
		var r = wm;
		if (r && e) {
			var i = Wt(r).hoistableStyles, a = Pm(e);
			t ||= "default";
			var o = i.get(a);
			if (!o) {
				var s = {
					loading: 0,
					preload: null
				};
				if (o = r.querySelector(Fm(a))) s.loading = 5;
				else {
					e = C({
						rel: "stylesheet",
						href: e,
						"data-precedence": t
					}, n), (n = vm.get(a)) && Hm(e, n);
					var c = o = r.createElement("link");
					Gt(c), np(c, "link", e), c._p = new Promise(function(e, t) {
						c.onload = e, c.onerror = t;
					}), c.addEventListener("load", function() {
						s.loading |= 1;
					}), c.addEventListener("error", function() {
						s.loading |= 2;
					}), s.loading |= 4, Vm(o, t, r);
				}
				o = {
					type: "stylesheet",
					instance: o,
					count: 1,
					state: s
				}, i.set(a, o);
			}
		}
	}
	function jm(e, t) {
		xm.X(e, t);
		var n = wm;
		if (n && e) {
			var r = Wt(n).hoistableScripts, i = Rm(e), a = r.get(i);
			a || (a = n.querySelector(zm(i)), a || (e = C({
				src: e,
				async: !0
			}, t), (t = vm.get(i)) && Um(e, t), a = n.createElement("script"), Gt(a), np(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Mm(e, t) {
		xm.M(e, t);
		var n = wm;
		if (n && e) {
			var r = Wt(n).hoistableScripts, i = Rm(e), a = r.get(i);
			a || (a = n.querySelector(zm(i)), a || (e = C({
				src: e,
				async: !0,
				type: "module"
			}, t), (t = vm.get(i)) && Um(e, t), a = n.createElement("script"), Gt(a), np(a, "link", e), n.head.appendChild(a)), a = {
				type: "script",
				instance: a,
				count: 1,
				state: null
			}, r.set(i, a));
		}
	}
	function Nm(e, t, n, r) {
		var i = (i = Pe.current) ? bm(i) : null;
		if (!i) throw Error(s(446));
		switch (e) {
			case "meta":
			case "title": return null;
			case "style": return typeof n.precedence == "string" && typeof n.href == "string" ? (n = Pm(n.href), t = Wt(i).hoistableStyles, r = t.get(n), r || (r = {
				type: "style",
				instance: null,
				count: 0,
				state: null
			}, t.set(n, r)), r) : {
				type: "void",
				instance: null,
				count: 0,
				state: null
			};
			case "link":
				if (n.rel === "stylesheet" && typeof n.href == "string" && typeof n.precedence == "string") {
					e = Pm(n.href);
					var a = Wt(i).hoistableStyles, o = a.get(e);
					if (o || (i = i.ownerDocument || i, o = {
						type: "stylesheet",
						instance: null,
						count: 0,
						state: {
							loading: 0,
							preload: null
						}
					}, a.set(e, o), (a = i.querySelector(Fm(e))) ? a._p || (o.instance = a, o.state.loading = 5) : (a = vm.get(e), a || (a = {
						rel: "preload",
						as: "style",
						href: n.href,
						crossOrigin: n.crossOrigin,
						integrity: n.integrity,
						media: n.media,
						hrefLang: n.hrefLang,
						referrerPolicy: n.referrerPolicy
					}, vm.set(e, a)), Lm(i, e, a, o.state))), t && r === null) throw Error(s(528, ""));
					return o;
				}
				if (t && r !== null) throw Error(s(529, ""));
				return null;
			case "script": return t = n.async, n = n.src, typeof n == "string" && t && typeof t != "function" && typeof t != "symbol" ? (n = Rm(n), t = Wt(i).hoistableScripts, r = t.get(n), r || (r = {
				type: "script",
				instance: null,
				count: 0,
				state: null
			}, t.set(n, r)), r) : {
				type: "void",
				instance: null,
				count: 0,
				state: null
			};
			default: throw Error(s(444, e));
		}
	}
	function Pm(e) {
		return "href=\"" + fn(e) + "\"";
	}
	function Fm(e) {
		return "link[rel=\"stylesheet\"][" + e + "]";
	}
	function Im(e) {
		return C({}, e, {
			"data-precedence": e.precedence,
			precedence: null
		});
	}
	function Lm(e, t, n, r) {
		if (t = e.querySelector("link[rel=\"preload\"][as=\"style\"][" + t + "]")) {
			if (!0 !== t[zt]) {
				r.loading = 1;
				return;
			}
		} else t = e.createElement("link"), t[zt] = !0, t.onload = t.onerror = Kt.bind(null, t), np(t, "link", n), Gt(t), e.head.appendChild(t);
		r.preload = t, t.addEventListener("load", function() {
			return r.loading |= 1;
		}), t.addEventListener("error", function() {
			return r.loading |= 2;
		});
	}
	function Rm(e) {
		return "[src=\"" + fn(e) + "\"]";
	}
	function zm(e) {
		return "script[async]" + e;
	}
	function Bm(e, t, n) {
		if (t.count++, t.instance === null) switch (t.type) {
			case "style":
				var r = e.querySelector("style[data-href~=\"" + fn(n.href) + "\"]");
				if (r) return t.instance = r, Gt(r), r;
				var i = C({}, n, {
					"data-href": n.href,
					"data-precedence": n.precedence,
					href: null,
					precedence: null
				});
				return r = (e.ownerDocument || e).createElement("style"), Gt(r), np(r, "style", i), Vm(r, n.precedence, e), t.instance = r;
			case "stylesheet":
				i = Pm(n.href);
				var a = e.querySelector(Fm(i));
				if (a) return t.state.loading |= 4, t.instance = a, Gt(a), a;
				r = Im(n), (i = vm.get(i)) && Hm(r, i), a = (e.ownerDocument || e).createElement("link"), Gt(a);
				var o = a;
				return o._p = new Promise(function(e, t) {
					o.onload = e, o.onerror = t;
				}), np(a, "link", r), t.state.loading |= 4, Vm(a, n.precedence, e), t.instance = a;
			case "script": return a = Rm(n.src), (i = e.querySelector(zm(a))) ? (t.instance = i, Gt(i), i) : (r = n, (i = vm.get(a)) && (r = C({}, n), Um(r, i)), e = e.ownerDocument || e, i = e.createElement("script"), Gt(i), np(i, "link", r), e.head.appendChild(i), t.instance = i);
			case "void": return null;
			default: throw Error(s(443, t.type));
		}
		else t.type === "stylesheet" && !(t.state.loading & 4) && (r = t.instance, t.state.loading |= 4, Vm(r, n.precedence, e));
		return t.instance;
	}
	function Vm(e, t, n) {
		for (var r = n.querySelectorAll("link[rel=\"stylesheet\"][data-precedence],style[data-precedence]"), i = r.length ? r[r.length - 1] : null, a = i, o = 0; o < r.length; o++) {
			var s = r[o];
			if (s.dataset.precedence === t) a = s;
			else if (a !== i) break;
		}
		a ? a.parentNode.insertBefore(e, a.nextSibling) : (t = n.nodeType === 9 ? n.head : n, t.insertBefore(e, t.firstChild));
	}
	function Hm(e, t) {
		e.crossOrigin ??= t.crossOrigin, e.referrerPolicy ??= t.referrerPolicy, e.title ??= t.title;
	}
	function Um(e, t) {
		e.crossOrigin ??= t.crossOrigin, e.referrerPolicy ??= t.referrerPolicy, e.integrity ??= t.integrity;
	}
	var Wm = null;
	function Gm(e, t, n) {
		if (Wm === null) {
			var r = /* @__PURE__ */ new Map(), i = Wm = /* @__PURE__ */ new Map();
			i.set(n, r);
		} else i = Wm, r = i.get(n), r || (r = /* @__PURE__ */ new Map(), i.set(n, r));
		if (r.has(e)) return r;
		for (r.set(e, null), n = n.getElementsByTagName(e), i = 0; i < n.length; i++) {
			var a = n[i];
			if (!(a[Rt] || a[Mt] || e === "link" && a.getAttribute("rel") === "stylesheet") && a.namespaceURI !== "http://www.w3.org/2000/svg") {
				var o = a.getAttribute(t) || "";
				o = e + o;
				var s = r.get(o);
				s ? s.push(a) : r.set(o, [a]);
			}
		}
		return r;
	}
	function Km(e, t, n) {
		e = e.ownerDocument || e, e.head.insertBefore(n, t === "title" ? e.querySelector("head > title") : null);
	}
	function qm(e, t, n) {
		if (n === 1 || t.itemProp != null) return !1;
		switch (e) {
			case "meta":
			case "title": return !0;
			case "style":
				if (typeof t.precedence != "string" || typeof t.href != "string" || t.href === "") break;
				return !0;
			case "link":
				if (typeof t.rel != "string" || typeof t.href != "string" || t.href === "" || t.onLoad || t.onError) break;
				switch (t.rel) {
					case "stylesheet": return e = t.disabled, typeof t.precedence == "string" && e == null;
					default: return !0;
				}
			case "script": if (t.async && typeof t.async != "function" && typeof t.async != "symbol" && !t.onLoad && !t.onError && t.src && typeof t.src == "string") return !0;
		}
		return !1;
	}
	function Jm(e, t) {
		return e === "img" && t.src != null && t.src !== "" && t.onLoad == null && t.loading !== "lazy";
	}
	function Ym(e) {
		return !(e.type === "stylesheet" && !(e.state.loading & 3));
	}
	function Xm(e) {
		return (e.width || 100) * (e.height || 100) * (typeof devicePixelRatio == "number" ? devicePixelRatio : 1) * .25;
	}
	function Zm(e, t) {
		typeof t.decode == "function" && (e.imgCount++, t.complete || (e.imgBytes += Xm(t), e.suspenseyImages.push(t)), e = rh.bind(e), t.decode().then(e, e));
	}
	function Qm(e, t, n, r) {
		if (n.type === "stylesheet" && (typeof r.media != "string" || !1 !== matchMedia(r.media).matches) && !(n.state.loading & 4)) {
			if (n.instance === null) {
				var i = Pm(r.href), a = t.querySelector(Fm(i));
				if (a) {
					t = a._p, typeof t == "object" && t && typeof t.then == "function" && (e.count++, e = nh.bind(e), t.then(e, e)), n.state.loading |= 4, n.instance = a, Gt(a);
					return;
				}
				a = t.ownerDocument || t, r = Im(r), (i = vm.get(i)) && Hm(r, i), a = a.createElement("link"), Gt(a);
				var o = a;
				o._p = new Promise(function(e, t) {
					o.onload = e, o.onerror = t;
				}), np(a, "link", r), n.instance = a;
			}
			e.stylesheets === null && (e.stylesheets = /* @__PURE__ */ new Map()), e.stylesheets.set(n, t), (t = n.state.preload) && !(n.state.loading & 3) && (e.count++, n = nh.bind(e), t.addEventListener("load", n), t.addEventListener("error", n));
		}
	}
	var $m = 0;
	function eh(e, t) {
		return e.stylesheets && e.count === 0 && ah(e, e.stylesheets), 0 < e.count || 0 < e.imgCount ? function(n) {
			var r = setTimeout(function() {
				if (e.stylesheets && ah(e, e.stylesheets), e.unsuspend) {
					var t = e.unsuspend;
					e.unsuspend = null, t();
				}
			}, 6e4 + t);
			0 < e.imgBytes && $m === 0 && ($m = 62500 * op());
			var i = setTimeout(function() {
				if (e.waitingForImages = !1, e.count === 0 && (e.stylesheets && ah(e, e.stylesheets), e.unsuspend)) {
					var t = e.unsuspend;
					e.unsuspend = null, t();
				}
			}, (e.imgBytes > $m ? 50 : 800) + t);
			return e.unsuspend = n, function() {
				e.unsuspend = null, clearTimeout(r), clearTimeout(i);
			};
		} : null;
	}
	function th(e) {
		if (e.count === 0 && (e.imgCount === 0 || !e.waitingForImages)) {
			if (e.stylesheets) ah(e, e.stylesheets);
			else if (e.unsuspend) {
				var t = e.unsuspend;
				e.unsuspend = null, t();
			}
		}
	}
	function nh() {
		this.count--, th(this);
	}
	function rh() {
		this.imgCount--, th(this);
	}
	var ih = null;
	function ah(e, t) {
		e.stylesheets = null, e.unsuspend !== null && (e.count++, ih = /* @__PURE__ */ new Map(), t.forEach(oh, e), ih = null, nh.call(e));
	}
	function oh(e, t) {
		if (!(t.state.loading & 4)) {
			var n = ih.get(e);
			if (n) var r = n.get(null);
			else {
				n = /* @__PURE__ */ new Map(), ih.set(e, n);
				for (var i = e.querySelectorAll("link[data-precedence],style[data-precedence]"), a = 0; a < i.length; a++) {
					var o = i[a];
					(o.nodeName === "LINK" || o.getAttribute("media") !== "not all") && (n.set(o.dataset.precedence, o), r = o);
				}
				r && n.set(null, r);
			}
			i = t.instance, o = i.getAttribute("data-precedence"), a = n.get(o) || r, a === r && n.set(null, i), n.set(o, i), this.count++, r = nh.bind(this), i.addEventListener("load", r), i.addEventListener("error", r), a ? a.parentNode.insertBefore(i, a.nextSibling) : (e = e.nodeType === 9 ? e.head : e, e.insertBefore(i, e.firstChild)), t.state.loading |= 4;
		}
	}
	var sh = {
		$$typeof: de,
		Provider: null,
		Consumer: null,
		_currentValue: De,
		_currentValue2: De,
		_threadCount: 0
	};
	function ch(e, t, n, r, i, a, o, s, c) {
		this.tag = 1, this.containerInfo = e, this.pingCache = this.current = this.pendingChildren = null, this.timeoutHandle = -1, this.callbackNode = this.next = this.pendingContext = this.context = this.cancelPendingCommit = null, this.callbackPriority = 0, this.expirationTimes = xt(-1), this.entangledLanes = this.shellSuspendCounter = this.errorRecoveryDisabledLanes = this.expiredLanes = this.warmLanes = this.pingedLanes = this.suspendedLanes = this.pendingLanes = 0, this.entanglements = xt(0), this.hiddenUpdates = xt(null), this.identifierPrefix = r, this.onUncaughtError = i, this.onCaughtError = a, this.onRecoverableError = o, this.pooledCache = null, this.pooledCacheLanes = 0, this.formState = c, this.transitionTypes = null, this.incompleteTransitions = /* @__PURE__ */ new Map();
	}
	function lh(e, t, n, r, i, a, o, s, c, l, u, d) {
		return e = new ch(e, t, n, o, c, l, u, d, s), t = 1, !0 === a && (t |= 24), a = Bi(3, null, null, t), e.current = a, a.stateNode = e, t = La(), t.refCount++, e.pooledCache = t, t.refCount++, a.memoizedState = {
			element: r,
			isDehydrated: n,
			cache: t
		}, bo(a), e;
	}
	function uh(e) {
		return e ? (e = Ri, e) : Ri;
	}
	function dh(e, t, n, r, i, a) {
		i = uh(i), r.context === null ? r.context = i : r.pendingContext = i, r = So(t), r.payload = { element: n }, a = a === void 0 ? null : a, a !== null && (r.callback = a), n = Co(e, r, t), n !== null && (Pd(n, e, t), wo(n, e, t));
	}
	function fh(e, t) {
		if (e = e.memoizedState, e !== null && e.dehydrated !== null) {
			var n = e.retryLane;
			e.retryLane = n !== 0 && n < t ? n : t;
		}
	}
	function ph(e, t) {
		fh(e, t), (e = e.alternate) && fh(e, t);
	}
	function mh(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = Fi(e, 67108864);
			t !== null && Pd(t, e, 67108864), ph(e, 67108864);
		}
	}
	function hh(e) {
		if (e.tag === 13 || e.tag === 31) {
			var t = jd();
			t = Dt(t);
			var n = Fi(e, t);
			n !== null && Pd(n, e, t), ph(e, t);
		}
	}
	var gh = !0;
	function _h(e, t, n, r) {
		var i = w.T;
		w.T = null;
		var a = T.p;
		try {
			T.p = 2, yh(e, t, n, r);
		} finally {
			T.p = a, w.T = i;
		}
	}
	function vh(e, t, n, r) {
		var i = w.T;
		w.T = null;
		var a = T.p;
		try {
			T.p = 8, yh(e, t, n, r);
		} finally {
			T.p = a, w.T = i;
		}
	}
	function yh(e, t, n, r) {
		if (gh) {
			var i = bh(r);
			if (i === null) Kf(e, t, r, xh, n), Mh(e, r);
			else if (Ph(i, e, t, n, r)) r.stopPropagation();
			else if (Mh(e, r), t & 4 && -1 < jh.indexOf(e)) {
				for (; i !== null;) {
					var a = Ht(i);
					if (a !== null) switch (a.tag) {
						case 3:
							if (a = a.stateNode, a.current.memoizedState.isDehydrated) {
								var o = gt(a.pendingLanes);
								if (o !== 0) {
									var s = a;
									for (s.pendingLanes |= 2, s.entangledLanes |= 2; o;) {
										var c = 1 << 31 - lt(o);
										s.entanglements[1] |= c, o &= ~c;
									}
									Ef(a), !(W & 6) && (_d = Qe() + 500, Df(0, !1));
								}
							}
							break;
						case 31:
						case 13: s = Fi(a, 2), s !== null && Pd(s, a, 2), zd(), ph(a, 2);
					}
					if (a = bh(r), a === null && Kf(e, t, r, xh, n), a === i) break;
					i = a;
				}
				i !== null && r.stopPropagation();
			} else Kf(e, t, r, null, n);
		}
	}
	function bh(e) {
		return e = kn(e), Sh(e);
	}
	var xh = null;
	function Sh(e) {
		if (xh = null, e = Vt(e), e !== null) {
			var t = l(e);
			if (t === null) e = null;
			else {
				var n = t.tag;
				if (n === 13) {
					if (e = u(t), e !== null) return e;
					e = null;
				} else if (n === 31) {
					if (e = d(t), e !== null) return e;
					e = null;
				} else if (n === 3) {
					if (t.stateNode.current.memoizedState.isDehydrated) return t.tag === 3 ? t.stateNode.containerInfo : null;
					e = null;
				} else t !== e && (e = null);
			}
		}
		return xh = e, null;
	}
	function Ch(e) {
		switch (e) {
			case "beforetoggle":
			case "cancel":
			case "click":
			case "close":
			case "contextmenu":
			case "copy":
			case "cut":
			case "auxclick":
			case "dblclick":
			case "dragend":
			case "dragstart":
			case "drop":
			case "focusin":
			case "focusout":
			case "input":
			case "invalid":
			case "keydown":
			case "keypress":
			case "keyup":
			case "mousedown":
			case "mouseup":
			case "paste":
			case "pause":
			case "play":
			case "pointercancel":
			case "pointerdown":
			case "pointerup":
			case "ratechange":
			case "reset":
			case "seeked":
			case "submit":
			case "toggle":
			case "touchcancel":
			case "touchend":
			case "touchstart":
			case "volumechange":
			case "change":
			case "selectionchange":
			case "textInput":
			case "compositionstart":
			case "compositionend":
			case "compositionupdate":
			case "beforeblur":
			case "afterblur":
			case "beforeinput":
			case "blur":
			case "fullscreenchange":
			case "fullscreenerror":
			case "focus":
			case "hashchange":
			case "popstate":
			case "select":
			case "selectstart": return 2;
			case "drag":
			case "dragenter":
			case "dragexit":
			case "dragleave":
			case "dragover":
			case "mousemove":
			case "mouseout":
			case "mouseover":
			case "pointermove":
			case "pointerout":
			case "pointerover":
			case "resize":
			case "scroll":
			case "touchmove":
			case "wheel":
			case "mouseenter":
			case "mouseleave":
			case "pointerenter":
			case "pointerleave": return 8;
			case "message": switch ($e()) {
				case D: return 2;
				case et: return 8;
				case tt:
				case nt: return 32;
				case rt: return 268435456;
				default: return 32;
			}
			default: return 32;
		}
	}
	var wh = !1, Th = null, Eh = null, Dh = null, Oh = /* @__PURE__ */ new Map(), kh = /* @__PURE__ */ new Map(), Ah = [], jh = "mousedown mouseup touchcancel touchend touchstart auxclick dblclick pointercancel pointerdown pointerup dragend dragstart drop compositionend compositionstart keydown keypress keyup input textInput copy cut paste click change contextmenu reset".split(" ");
	function Mh(e, t) {
		switch (e) {
			case "focusin":
			case "focusout":
				Th = null;
				break;
			case "dragenter":
			case "dragleave":
				Eh = null;
				break;
			case "mouseover":
			case "mouseout":
				Dh = null;
				break;
			case "pointerover":
			case "pointerout":
				Oh.delete(t.pointerId);
				break;
			case "gotpointercapture":
			case "lostpointercapture": kh.delete(t.pointerId);
		}
	}
	function Nh(e, t, n, r, i, a) {
		return e === null || e.nativeEvent !== a ? (e = {
			blockedOn: t,
			domEventName: n,
			eventSystemFlags: r,
			nativeEvent: a,
			targetContainers: [i]
		}, t !== null && (t = Ht(t), t !== null && mh(t)), e) : (e.eventSystemFlags |= r, t = e.targetContainers, i !== null && t.indexOf(i) === -1 && t.push(i), e);
	}
	function Ph(e, t, n, r, i) {
		switch (t) {
			case "focusin": return Th = Nh(Th, e, t, n, r, i), !0;
			case "dragenter": return Eh = Nh(Eh, e, t, n, r, i), !0;
			case "mouseover": return Dh = Nh(Dh, e, t, n, r, i), !0;
			case "pointerover":
				var a = i.pointerId;
				return Oh.set(a, Nh(Oh.get(a) || null, e, t, n, r, i)), !0;
			case "gotpointercapture": return a = i.pointerId, kh.set(a, Nh(kh.get(a) || null, e, t, n, r, i)), !0;
		}
		return !1;
	}
	function Fh(e) {
		var t = Vt(e.target);
		if (t !== null) {
			var n = l(t);
			if (n !== null) {
				if (t = n.tag, t === 13) {
					if (t = u(n), t !== null) {
						e.blockedOn = t, At(e.priority, function() {
							hh(n);
						});
						return;
					}
				} else if (t === 31) {
					if (t = d(n), t !== null) {
						e.blockedOn = t, At(e.priority, function() {
							hh(n);
						});
						return;
					}
				} else if (t === 3 && n.stateNode.current.memoizedState.isDehydrated) {
					e.blockedOn = n.tag === 3 ? n.stateNode.containerInfo : null;
					return;
				}
			}
		}
		e.blockedOn = null;
	}
	function Ih(e) {
		if (e.blockedOn !== null) return !1;
		for (var t = e.targetContainers; 0 < t.length;) {
			var n = bh(e.nativeEvent);
			if (n === null) {
				n = e.nativeEvent;
				var r = new n.constructor(n.type, n);
				On = r, n.target.dispatchEvent(r), On = null;
			} else return t = Ht(n), t !== null && mh(t), e.blockedOn = n, !1;
			t.shift();
		}
		return !0;
	}
	function Lh(e, t, n) {
		Ih(e) && n.delete(t);
	}
	function Rh() {
		wh = !1, Th !== null && Ih(Th) && (Th = null), Eh !== null && Ih(Eh) && (Eh = null), Dh !== null && Ih(Dh) && (Dh = null), Oh.forEach(Lh), kh.forEach(Lh);
	}
	function zh(e, n) {
		e.blockedOn === n && (e.blockedOn = null, wh || (wh = !0, t.unstable_scheduleCallback(t.unstable_NormalPriority, Rh)));
	}
	var Bh = null;
	function Vh(e) {
		Bh !== e && (Bh = e, t.unstable_scheduleCallback(t.unstable_NormalPriority, function() {
			Bh === e && (Bh = null);
			for (var t = 0; t < e.length; t += 3) {
				var n = e[t], r = e[t + 1], i = e[t + 2];
				if (typeof r != "function") {
					if (Sh(r || n) === null) continue;
					break;
				}
				var a = Ht(n);
				a !== null && (e.splice(t, 3), t -= 3, rc(a, {
					pending: !0,
					data: i,
					method: n.method,
					action: r
				}, r, i));
			}
		}));
	}
	function Hh(e) {
		function t(t) {
			return zh(t, e);
		}
		Th !== null && zh(Th, e), Eh !== null && zh(Eh, e), Dh !== null && zh(Dh, e), Oh.forEach(t), kh.forEach(t);
		for (var n = 0; n < Ah.length; n++) {
			var r = Ah[n];
			r.blockedOn === e && (r.blockedOn = null);
		}
		for (; 0 < Ah.length && (n = Ah[0], n.blockedOn === null);) Fh(n), n.blockedOn === null && Ah.shift();
		if (n = (e.ownerDocument || e).$$reactFormReplay, n != null) for (r = 0; r < n.length; r += 3) {
			var i = n[r], a = n[r + 1], o = i[Nt] || null;
			if (typeof a == "function") o || Vh(n);
			else if (o) {
				var s = null;
				if (a && a.hasAttribute("formAction")) {
					if (i = a, o = a[Nt] || null) s = o.formAction;
					else if (Sh(i) !== null) continue;
				} else s = o.action;
				typeof s == "function" ? n[r + 1] = s : (n.splice(r, 3), r -= 3), Vh(n);
			}
		}
	}
	function Uh() {
		function e(e) {
			e.canIntercept && e.info === "react-transition" && e.intercept({
				handler: function() {
					return new Promise(function(e) {
						return i = e;
					});
				},
				focusReset: "manual",
				scroll: "manual"
			});
		}
		function t() {
			i !== null && (i(), i = null), r || setTimeout(n, 20);
		}
		function n() {
			if (!r && !navigation.transition) {
				var e = navigation.currentEntry;
				e && e.url != null && navigation.navigate(e.url, {
					state: e.getState(),
					info: "react-transition",
					history: "replace"
				});
			}
		}
		if (typeof navigation == "object") {
			var r = !1, i = null;
			return navigation.addEventListener("navigate", e), navigation.addEventListener("navigatesuccess", t), navigation.addEventListener("navigateerror", t), setTimeout(n, 100), function() {
				r = !0, navigation.removeEventListener("navigate", e), navigation.removeEventListener("navigatesuccess", t), navigation.removeEventListener("navigateerror", t), i !== null && (i(), i = null);
			};
		}
	}
	function Wh(e) {
		this._internalRoot = e;
	}
	Gh.prototype.render = Wh.prototype.render = function(e) {
		var t = this._internalRoot;
		if (t === null) throw Error(s(409));
		var n = t.current;
		dh(n, jd(), e, t, null, null);
	}, Gh.prototype.unmount = Wh.prototype.unmount = function() {
		var e = this._internalRoot;
		if (e !== null) {
			this._internalRoot = null;
			var t = e.containerInfo;
			dh(e.current, 2, null, e, null, null), zd(), t[k] = null;
		}
	};
	function Gh(e) {
		this._internalRoot = e;
	}
	Gh.prototype.unstable_scheduleHydration = function(e) {
		if (e) {
			var t = kt();
			e = {
				blockedOn: null,
				target: e,
				priority: t
			};
			for (var n = 0; n < Ah.length && t !== 0 && t < Ah[n].priority; n++);
			Ah.splice(n, 0, e), n === 0 && Fh(e);
		}
	};
	var Kh = r.version;
	if (Kh !== "19.3.1") throw Error(s(527, Kh, "19.3.1"));
	T.findDOMNode = function(e) {
		var t = e._reactInternals;
		if (t === void 0) throw typeof e.render == "function" ? Error(s(188)) : (e = Object.keys(e).join(","), Error(s(268, e)));
		return e = p(t), e = e === null ? null : m(e), e = e === null ? null : e.stateNode, e;
	};
	var qh = {
		bundleType: 0,
		version: "19.3.1",
		rendererPackageName: "react-dom",
		currentDispatcherRef: w,
		reconcilerVersion: "19.3.1"
	};
	if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u") {
		var Jh = __REACT_DEVTOOLS_GLOBAL_HOOK__;
		if (!Jh.isDisabled && Jh.supportsFiber) try {
			ot = Jh.inject(qh), st = Jh;
		} catch {}
	}
	e.createRoot = function(e, t) {
		if (!c(e)) throw Error(s(299));
		var n = !1, r = "", i = Ec, a = Dc, o = Oc;
		return t != null && (!0 === t.unstable_strictMode && (n = !0), t.identifierPrefix !== void 0 && (r = t.identifierPrefix), t.onUncaughtError !== void 0 && (i = t.onUncaughtError), t.onCaughtError !== void 0 && (a = t.onCaughtError), t.onRecoverableError !== void 0 && (o = t.onRecoverableError)), t = lh(e, 1, !1, null, null, n, r, null, i, a, o, Uh), e[k] = t.current, Wf(e), new Wh(t);
	};
})), c = (/* @__PURE__ */ e(((e, t) => {
	function n() {
		if (typeof __REACT_DEVTOOLS_GLOBAL_HOOK__ < "u" && typeof __REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE == "function") try {
			__REACT_DEVTOOLS_GLOBAL_HOOK__.checkDCE(n);
		} catch (e) {
			console.error(e);
		}
	}
	n(), t.exports = s();
})))();
function l(e) {
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
// src/shared/navigate.ts
function u(e, t = {}) {
	for (let [e, n] of Object.entries(t)) f(e, n);
	let n = document.querySelector(`[data-page="${e}"] a, a[data-page="${e}"], .st-key-page-${e} a`);
	if (n) {
		n.click();
		return;
	}
	let r = new URLSearchParams(Object.entries(t).filter((e) => e[1] !== null));
	window.location.assign(`/${e}${r.size ? `?${r}` : ""}`);
}
function d(e) {
	return new URLSearchParams(window.location.search).get(e) ?? sessionStorage.getItem(`tapedeck:${e}`);
}
function f(e, t) {
	t === null ? sessionStorage.removeItem(`tapedeck:${e}`) : sessionStorage.setItem(`tapedeck:${e}`, t);
	let n = new URL(window.location.href);
	t === null ? n.searchParams.delete(e) : n.searchParams.set(e, t), window.history.replaceState(window.history.state, "", n);
}
// src/shared/splitter.css?inline
var p = ".splitter{background:var(--td-line);cursor:col-resize;z-index:21;touch-action:none;flex:none;width:1px;position:relative}.splitter:before{content:\"\";position:absolute;inset:0 -3px}.splitter:hover,.splitter:focus-visible{background:var(--td-primary)}.columns .splitter:focus-visible{outline:none}.splitter.flat{cursor:row-resize;width:auto;height:1px}.splitter.flat:before{inset:-3px 0}.columns .splitter .hide{border:1px solid var(--td-line);background:var(--td-panel);width:14px;height:40px;color:var(--td-quiet);text-align:center;opacity:0;margin-top:-20px;font-size:12px;line-height:36px;transition:opacity .12s;position:absolute;top:50%}.columns .splitter .hide[data-side=left]{border-radius:0 5px 5px 0;left:0}.columns .splitter .hide[data-side=right]{border-radius:5px 0 0 5px;right:0}.columns .splitter:hover .hide,.columns .splitter .hide:focus-visible,.columns .splitter .hide[aria-expanded=false]{opacity:1}", m = {
	light: {
		io: "#64748b",
		convolution: "#2f8296",
		linear: "#4a68b8",
		normalization: "#6d8b45",
		activation: "#b06f2c",
		pooling: "#7a5ab8",
		recurrent: "#ac5285",
		attention: "#2b8a72",
		shape: "#6b7280",
		dropout: "#8d8478"
	},
	dark: {
		io: "#8796ad",
		convolution: "#3e9cb2",
		linear: "#7b9aec",
		normalization: "#83a55a",
		activation: "#cd8a43",
		pooling: "#a88bea",
		recurrent: "#d87cae",
		attention: "#3fa98c",
		shape: "#8f96a4",
		dropout: "#a29a8e"
	}
}, h = {
	light: {
		train: "#3457b2",
		validation: "#b06f2c",
		error: "#c03636",
		stale: "#a87400",
		event: "#7c4fd0",
		running: "#2f8f4e",
		selection: "#3457b2"
	},
	dark: {
		train: "#8aa6f0",
		validation: "#e09a4f",
		error: "#f46761",
		stale: "#e0a936",
		event: "#a98bff",
		running: "#4cb870",
		selection: "#8aa6f0"
	}
}, g = {
	light: {
		canvas: "#fbfbfa",
		panel: "#ffffff",
		code: "#f6f7f8",
		line: "#e3e4e6",
		lit: "#e2e6f0",
		text: "#1f2328",
		quiet: "#5f6673",
		primary: "#3457b2",
		onPrimary: "#ffffff"
	},
	dark: {
		canvas: "#14161a",
		panel: "#1b1e24",
		code: "#16191e",
		line: "#2d323a",
		lit: "#252c3b",
		text: "#e6e8eb",
		quiet: "#949ba6",
		primary: "#8aa6f0",
		onPrimary: "#14161a"
	}
}, _ = {
	light: [
		"#e9effa",
		"#c3d2ee",
		"#9fb6e0",
		"#6b8cce",
		"#4467b8",
		"#2a458c",
		"#1b2c60"
	],
	dark: [
		"#1c2543",
		"#26386f",
		"#33509f",
		"#4a6fcc",
		"#7398ec",
		"#a9c4fb",
		"#e6efff"
	]
}, v = {
	light: [
		"#244f9e",
		"#7f9fd6",
		"#f1f1ef",
		"#e0a468",
		"#a8581a"
	],
	dark: [
		"#86b0ff",
		"#4769b0",
		"#25282e",
		"#a8692f",
		"#ffae66"
	]
};
function y(e) {
	let t = parseInt(e.slice(1), 16);
	return [
		t >> 16,
		t >> 8 & 255,
		t & 255
	];
}
function b(e, t) {
	return Array.from({ length: t }, (n, r) => x(e, t === 1 ? 0 : r / (t - 1)));
}
function x(e, t) {
	let n = Math.min(1, Math.max(0, t)) * (e.length - 1), r = Math.min(e.length - 2, Math.floor(n)), i = n - r, a = y(e[r]), o = y(e[r + 1]);
	return "#" + a.map((e, t) => Math.round(e + (o[t] - e) * i)).map((e) => e.toString(16).padStart(2, "0")).join("");
}
b(_.light, 256), b(_.dark, 256);
var ee = {
	light: b(v.light, 257),
	dark: b(v.dark, 257)
};
function te(e, t, n = 1) {
	if (!Number.isFinite(e)) return h[t].error;
	let r = n > 0 ? Math.min(1, Math.max(-1, e / n)) : 0;
	return ee[t][Math.round((r + 1) * 128)];
}
function ne(e) {
	return S(e) > .1967 ? "#14161a" : "#ffffff";
}
function S(e) {
	let [t, n, r] = y(e).map((e) => {
		let t = e / 255;
		return t <= .04045 ? t / 12.92 : ((t + .055) / 1.055) ** 2.4;
	});
	return .2126 * t + .7152 * n + .0722 * r;
}
// src/shared/theme.ts
function re(e) {
	let t = e.trim().match(/^#([0-9a-f]{6})/i);
	if (t) return `#${t[1]}`;
	let n = e.trim().match(/^#([0-9a-f])([0-9a-f])([0-9a-f])$/i);
	if (n) return `#${n.slice(1).map((e) => e + e).join("")}`;
	let r = e.match(/rgba?\(([^)]+)\)/)?.[1]?.split(/[\s,/]+/).map(Number);
	return !r || r.length < 3 ? null : "#" + r.slice(0, 3).map((e) => Math.round(e).toString(16).padStart(2, "0")).join("");
}
function C(e = document.body) {
	let t = getComputedStyle(e).getPropertyValue("--st-background-color"), n = document.querySelector("[data-testid=stApp]") ?? document.body;
	return S(re(t) ?? re(getComputedStyle(n).backgroundColor) ?? "#ffffff") < .4 ? "dark" : "light";
}
function ie(e, t) {
	let n = C(e), r = () => {
		let r = C(e);
		r !== n && (n = r, t(r));
	}, i = new MutationObserver(() => requestAnimationFrame(r)), a = e.getRootNode(), o = a instanceof ShadowRoot ? a.host : e;
	for (let e = o; e; e = e.parentElement) i.observe(e, {
		attributes: !0,
		attributeFilter: [
			"class",
			"style",
			"data-theme"
		]
	});
	i.observe(document.head, {
		childList: !0,
		subtree: !0
	});
	let s = matchMedia("(prefers-color-scheme: dark)");
	s.addEventListener("change", r);
	let c = setInterval(r, 1e3);
	return () => {
		i.disconnect(), s.removeEventListener("change", r), clearInterval(c);
	};
}
function ae(e, t) {
	e.dataset.theme = t, e.style.colorScheme = t;
	let n = [
		...Object.entries(g[t]).map(([e, t]) => [oe(e), t]),
		...Object.entries(h[t]),
		...Object.entries(m[t]).map(([e, t]) => [`category-${e}`, t])
	];
	for (let [t, r] of n) e.style.setProperty(`--td-${t}`, r);
}
function oe(e) {
	return e.replace(/[A-Z]/g, (e) => `-${e.toLowerCase()}`);
}
// src/tape/layout/worker.ts?worker&inline
var se = "(function(){function e(e,t,n,r,i,a,o){let s=n.length,c=new Uint8Array(s),l=/* @__PURE__ */ new Map,u=new Float64Array(s);for(let e=0;e<s;e++){let i=t[r[e]]-t[n[e]];if(u[e]=r[e]*8192+Math.round(a[e])+4096,i<2){i<1&&(c[e]=1);continue}let o=l.get(u[e]),s=t[n[e]]+1;(o===void 0||s<o)&&l.set(u[e],s)}let d=[];for(let[e,n]of l){let r=Math.floor(e/8192);d.push([e,n,t[r]-n,r])}d.sort((e,t)=>e[2]-t[2]);let f=/* @__PURE__ */ new Map,p=e;for(let[t,n,r]of d){if(p-e+r>o)break;f.set(t,{base:p,top:n}),p+=r}let m=new Int32Array(p);m.set(t);let h=[],g=[],_=[],v=[],y=(e,t,n,r)=>(h.push(e),g.push(t),_.push(n),v.push(r),h.length-1),b=new Int32Array(p).fill(-1),x=new Int32Array(s).fill(-1);for(let e=0;e<s;e++){let o=n[e],s=r[e];if(c[e])continue;if(t[s]-t[o]===1){x[e]=y(o,s,i[e],a[e]);continue}let l=f.get(u[e]);if(!l){c[e]=1;continue}let{base:d,top:p}=l,h=t[s]-p;if(b[d+h-1]<0)for(let t=0;t<h;t++)m[d+t]=p+t,b[d+t]=t+1<h?y(d+t,d+t+1,0,0):y(d+t,s,0,a[e]);x[e]=y(o,d+(t[o]+1-p),i[e],0)}return{count:p,rank:m,from:Int32Array.from(h),to:Int32Array.from(g),fromShift:Float32Array.from(_),toShift:Float32Array.from(v),firstLink:x,onward:b,lane:c}}function t(e,t){let{count:n}=e,r=t?e.from:e.to,i=t?e.to:e.from,a=new Int32Array(n+1);for(let e=0;e<r.length;e++)a[r[e]+1]++;for(let e=0;e<n;e++)a[e+1]+=a[e];let o=a.slice(0,n),s=new Int32Array(r.length),c=new Float32Array(r.length);for(let n=0;n<r.length;n++){let a=o[r[n]]++;s[a]=i[n],c[a]=t?e.toShift[n]:-e.toShift[n]}return{start:a,item:s,shift:c}}function n(e,t,n,r,i,a){let o=e.length,s=o>0?t[o-1]-e[0]:0;if(s<1100||o<8)return{first:[0]};let c=e=>Math.min(a/(e*r+(e-1)*i),1/(s/e+60)),l=1,u=Math.min(Math.floor(o/4),400);for(let e=2;e<=u;e++)if(c(e)>c(l)*1.02)l=e;else if(e>l+8)break;if(l===1||c(l)<1.25*c(1))return{first:[0]};let d=[0];for(let r=l;r>1;r--){let i=d[d.length-1],a=(t[o-1]-e[i])/r,s=-1,c=1/0;for(let r=i;r+1<o;r++){let o=t[r]-e[i];if(o<a*.75)continue;if(o>a*1.2&&s>=0)break;let l=n[r]+Math.abs(o-a)/a*6;l<c&&(c=l,s=r)}if(s<0)break;d.push(s+1)}return{first:d}}function r(e,t,n,r,o,s){let c=1;for(let t of e){for(let e=0;e<t.length;e++)r[t[e]]=e;c=Math.max(c,t.length)}if(c===1)return;let l=new Float64Array(r.length),u=a(e,n,r),d=e.map(e=>e.slice());for(let c=0;c<o&&u>0&&s();c++){if(c%2==0)for(let n=1;n<e.length;n++)i(e[n],t,r,l);else for(let t=e.length-2;t>=0;t--)i(e[t],n,r,l);let o=a(e,n,r);if(o<u)u=o,d=e.map(e=>e.slice());else if(c>=3)break}for(let t=0;t<e.length;t++){let n=d[t];e[t]=n;for(let e=0;e<n.length;e++)r[n[e]]=e}}function i(e,t,n,r){if(e.length===1)return;let{start:i,item:a}=t;for(let t=0;t<e.length;t++){let o=e[t],s=i[o],c=i[o+1],l=0;for(let e=s;e<c;e++)l+=n[a[e]];r[o]=c>s?l/(c-s):n[o]}e.sort((e,t)=>r[e]-r[t]||n[e]-n[t]);for(let t=0;t<e.length;t++)n[e[t]]=t}function a(e,t,n){let r=0,i=0;for(let t of e)i=Math.max(i,t.length);let a=new Int32Array(i+2),o=[];for(let i=0;i+1<e.length;i++){let s=e[i],c=e[i+1].length;if(s.length===1||c===1)continue;a.fill(0,0,c+2);let l=0;for(let e=0;e<s.length;e++){let i=s[e];o.length=0;for(let e=t.start[i];e<t.start[i+1];e++)o.push(n[t.item[e]]);for(let e of o){let t=0;for(let n=e+1;n>0;n-=n&-n)t+=a[n];r+=l-t}for(let e of o){for(let t=e+1;t<=c;t+=t&-t)a[t]++;l++}}}return r}function o(e,t,n,r,i,a,o,s){let{mean:c,mass:l,size:u}=s,d=0,f=0,p=s.offset;for(let o=0;o<e.length;o++){let s=e[o];if(o>0){let t=e[o-1];f+=i[t]+a(t,s)+r[s]}for(p[o]=f,c[d]=t[s]-f,l[d]=n[s],u[d]=1,d++;d>1&&c[d-2]>c[d-1];){let e=l[d-2]+l[d-1];c[d-2]=(c[d-2]*l[d-2]+c[d-1]*l[d-1])/e,l[d-2]=e,u[d-2]=u[d-2]+u[d-1],d--}}let m=0;for(let t=0;t<d;t++)for(let n=0;n<u[t];n++,m++)o[e[m]]=c[t]+p[m]}function s(e){return{mean:new Float64Array(e),mass:new Float64Array(e),size:new Int32Array(e),offset:new Float64Array(e)}}function c(e,t,n,r,i){for(let a=0;a<e.length;a++){let o=e[a],s=0,c=0;for(let e=t.start[o];e<t.start[o+1];e++,c++)s+=n[t.item[e]]+t.shift[e];if(i)for(let e=i.start[o];e<i.start[o+1];e++,c++)s+=n[i.item[e]]+i.shift[e];r[o]=c>0?s/c:n[o]}}function l(e,t,n){let r=new Int32Array(e+1),i=new Int32Array(e);for(let e=0;e<t.length;e++)r[t[e]+1]++,i[n[e]]++;for(let t=0;t<e;t++)r[t+1]+=r[t];let a=new Int32Array(t.length),o=r.slice(0,e);for(let e=0;e<t.length;e++)a[o[t[e]]++]=n[e];let s=new Int32Array(e),c=new Int32Array(e),l=0,u=[];for(let t=0;t<e;t++)i[t]===0&&(c[l++]=t,u.push(t));for(let t=0;;t++){if(t===l){if(l===e)break;let t=-1;for(let n=0;n<e;n++)i[n]>0&&(t<0||i[n]<i[t])&&(t=n);if(t<0)break;i[t]=0,c[l++]=t}let n=c[t];for(let e=r[n];e<r[n+1];e++){let t=a[e];i[t]<=0||(s[t]<=s[n]&&(s[t]=s[n]+1),--i[t]===0&&(c[l++]=t))}}for(let e of u){let t=1/0;for(let n=r[e];n<r[e+1];n++)t=Math.min(t,s[a[n]]);Number.isFinite(t)&&t-1>s[e]&&(s[e]=t-1)}return s}function u(n,i){let a=n.left.length,o=d(n),s=!i(),c=s?0:3*a+300,l=e(a,o,n.source,n.target,n.sourceShift,n.targetShift,c),{count:u}=l,_=f(n.left,u),v=f(n.right,u),y=t(l,!1),b=t(l,!0),x=p(l,y);r(x,y,b,new Float64Array(u),s?0:a>2e4?2:8,i);let S=m(x,a,_,v,y,b,s?1:a>2e4?3:6,i);return h(x,a,l,b,S),g(n,l,x,S,_,v)}function d(e){let t=e.left.length,n=[],r=[];for(let t=0;t<e.source.length;t++)e.pin[e.source[t]]===0&&e.pin[e.target[t]]===0&&(n.push(e.source[t]),r.push(e.target[t]));let i=l(t,n,r),a=0;for(let n=0;n<t;n++)e.pin[n]===0&&(a=Math.max(a,i[n]+1));for(let n=0;n<t;n++)e.pin[n]===0?i[n]=i[n]+1:i[n]=e.pin[n]===1?0:a+1;return i}function f(e,t){let n=new Float32Array(t).fill(3);return n.set(e),n}function p(e,t){let n=0;for(let t=0;t<e.count;t++)n=Math.max(n,e.rank[t]);let r=[];for(let e=0;e<=n;e++)r.push([]);for(let t=0;t<e.count;t++)r[e.rank[t]].push(t);let i=new Float64Array(e.count),a=new Float64Array(e.count);for(let e of r)if(!(e.length<2)){for(let n of e){let e=t.start[n];a[n]=e<t.start[n+1]?i[t.item[e]]:n}e.sort((e,t)=>a[e]-a[t]||e-t);for(let t=0;t<e.length;t++)i[e[t]]=t}return r}function m(e,t,n,r,i,a,l,u){let d=n.length,f=new Float64Array(d),p=new Float64Array(d),m=new Float64Array(d);for(let e=0;e<d;e++){let n=i.start[e+1]-i.start[e]+a.start[e+1]-a.start[e];m[e]=e>=t?6:1+n}let h=1;for(let t of e)h=Math.max(h,t.length);let g=s(h),_=(e,n)=>e>=t&&n>=t?10:e>=t||n>=t?18:28,v=(e,t,i)=>{c(e,t,f,p,i),e.length===1?f[e[0]]=p[e[0]]:o(e,p,m,n,r,_,f,g)};for(let t of e)v(t,i);for(let t=0;t<l&&u();t++)if(t%2==0)for(let t=e.length-2;t>=0;t--)v(e[t],a);else for(let t=1;t<e.length;t++)v(e[t],i);if(u())for(let t=e.length-1;t>=0;t--)v(e[t],a,i);return f}function h(e,t,n,r,i){for(let t=e.length-2;t>=0;t--){if(e[t].length!==1||e[t+1].length!==1)continue;let n=e[t][0],a=r.start[n];r.start[n+1]>a&&(i[n]=i[r.item[a]]+r.shift[a])}let a=t=>e[n.rank[t]][0]===t,o=t=>{let r=e[n.rank[t]];return r[r.length-1]===t};for(let e=t;e<n.count;){let t=e+1;for(;t<n.count&&n.to[n.onward[t-1]]===t;)t++;for(let[n,r]of[[o,Math.max],[a,Math.min]]){let a=e;for(;a<t;){let e=a;for(;e<t&&n(e);)e++;if(e-a>1){let t=r(...i.subarray(a,Math.min(e,a+1e4)));i.fill(t,a,e)}a=Math.max(e,a+1)}}e=t}}function g(e,t,r,i,a,o){let s=e.left.length,c=new Float64Array(r.length),l=new Float64Array(r.length),u=r.length-1,d=0;for(let t=0;t<=u;t++){let n=0,i=0;for(let a of r[t])a<s&&(n=Math.max(n,e.height[a])),r[t].length>1&&(i=1);let a=_(e,r[t],s);c[t]=d,l[t]=d+(a?0:n),d=l[t]+(a&&t===0?e.head:24+i*Math.min(10,r[t].length))}let f=+!!_(e,r[0]??[],s);f===0&&e.head>0&&v(c,l,e.head);let p=u>0&&_(e,r[u],s)?u-1:u,m=new Int32Array(r.length);for(let e=0;e<t.from.length;e++)m[t.rank[t.from[e]]]++;let h=1/0,g=-1/0;for(let e=0;e<t.count;e++)h=Math.min(h,i[e]-a[e]),g=Math.max(g,i[e]+o[e]);let y=e=>e.slice(f,p+1),b=n(y(c),y(l),m.slice(f,p+1),g-h,56,e.aspect),x=new Int32Array(r.length),S=[],C=0,w=b.first.length>1?e.head+26:e.head;for(let e=0;e<b.first.length;e++){let t=e===0?0:b.first[e]+f,n=e+1<b.first.length?b.first[e+1]+f-1:u,s=1/0,d=-1/0;for(let c=t;c<=n;c++){x[c]=e;for(let e of r[c])s=Math.min(s,i[e]-a[e]),d=Math.max(d,i[e]+o[e])}let m=c[Math.max(t,f)];for(let e=t;e<=n;e++)e<f||(c[e]=c[e]-m+w,l[e]=l[e]-m+w);for(let e=t;e<=n;e++)for(let t of r[e])i[t]=i[t]-s+C;S.push({left:C,right:C+d-s,top:w,bottom:l[Math.min(n,p)]}),C+=d-s+56}let T=0;for(let e of S)T=Math.max(T,e.bottom);S.length>1&&(T+=26);let E=T+e.foot;p<u&&(c[u]=l[u]=E);let D=new Float64Array(t.count);for(let e=0;e<t.count;e++)D[e]=c[t.rank[e]];return{x:i,y:D,minX:0,maxX:Math.max(0,C-56),height:E,chained:t,column:x,columns:S,rankTop:c,rankBottom:l}}function _(e,t,n){for(let r of t)if(r<n&&e.pin[r]!==0)return!0;return t.length===0}function v(e,t,n){for(let r=0;r<e.length;r++)e[r]=e[r]+n,t[r]=t[r]+n}let y=3e3;function b(e,t){let n=e.left.length,r=0;for(let t=0;t<n;t++)r+=e.left[t]+e.right[t];if(r<y||n<10)return null;let i=l(n,e.source,e.target),a=new Int32Array(n),o=new Float64Array(n);for(let t=0;t<n;t++)e.pin[t]===0&&(a[i[t]]++,o[i[t]]+=e.left[t]+e.right[t]+28);let s=/* @__PURE__ */ new Map;for(let t=0;t<n;t++){let n=i[t];if(e.pin[t]!==0||a[n]<10||o[n]<=y)continue;let r=s.get(n);r?r.push(t):s.set(n,[t])}let c=[...s.values()];if(c.length===0)return null;let u=new Int32Array(n).fill(-1),d=Array(n).fill(null),f=c.map((t,n)=>{for(let e of t)u[e]=n;return x(e,t,n,d)}),p=0,m=[],h=[];for(let e=0;e<n;e++)if(d[e]){let t=d[e].block;h[t]===void 0&&(h[t]=p++,m.push(-1-t)),u[e]=h[t]}else u[e]=p++,m.push(e);let g={...e,left:new Float32Array(p),right:new Float32Array(p),height:new Float32Array(p),foots:new Float32Array(p),pin:new Uint8Array(p),source:e.source.map(e=>u[e]),target:e.target.map(e=>u[e]),sourceShift:e.sourceShift.map((t,n)=>d[e.source[n]]?.alley??t),targetShift:e.targetShift.map((t,n)=>d[e.target[n]]?.alley??t)},_=new Float32Array(p);return m.forEach((n,r)=>{let i=n<0?f[-1-n]:null;g.left[r]=i?i.width/2:e.left[n],g.right[r]=i?i.width/2:e.right[n],g.height[r]=i?i.height:e.height[n],g.foots[r]=i?i.height:e.foots[n],g.pin[r]=i?0:e.pin[n],_[r]=i?0:t[n]}),{layer:g,spread:_,place:u,cells:d,foots:e.foots}}function x(e,t,n,r){let i=0,a=0,o=0;for(let n of t)i=Math.max(i,e.left[n]),a=Math.max(a,e.right[n]),o+=(e.left[n]+e.right[n]+28)*(e.height[n]+24);let s=i+a+28,c=Math.max(2,Math.round(Math.sqrt(o*e.aspect)/s)),l=0;for(let a=0;a*c<t.length;a++){let o=0;for(let u=0;u<c&&a*c+u<t.length;u++){let d=t[a*c+u],f=u*s-c*s/2;r[d]={block:n,x:f+28+i,y:l+12,alley:f+14},o=Math.max(o,e.height[d])}l+=o+24+8}return{width:c*s+28,height:l}}function S(e,t,n,r,i){for(let a=0;a<e.source.length;a++){let o=n[a],s=e.source[a],c=t.cells[s];if(c){let e=t.place[s],n=r[e]+c.alley,a=i[e]+c.y+t.foots[s];o.x.unshift(r[e]+c.x,n),o.y.unshift(a,a+14),o.direction.unshift(0,0)}let l=e.target[a],u=t.cells[l];if(u){let e=t.place[l],n=r[e]+u.alley,a=i[e]+u.y;o.x.push(n,r[e]+u.x),o.y.push(a-14,a),o.direction.push(0,0)}}}function C(e,t,n){let{chained:r,x:i}=t,a=r.fromShift.slice(),o=r.toShift.slice();E(r.from,r.to,i,n,a),E(r.to,r.from,i,n,o);let s=new Int32Array(t.columns.length+1),c=0,l=[],u=new w(t,s);for(let n=0;n<e.source.length;n++){u.begin();let s=e.source[n],d=e.target[n];if(r.lane[n])T(e,t,u,n,c++%8);else{let c=r.firstLink[n],l=s;for(u.leave(i[s]+a[c],t.y[s]+e.foots[s],r.rank[s]);l=r.to[c],u.advance(r.rank[l],c),l!==d;)u.pass(i[l],r.rank[l]),c=r.onward[l];u.arrive(i[d]+o[c],t.y[d])}l.push(u.drawn())}return l}var w=class{placed;gutterUse;rank=0;lastX=0;points=0;x=[];y=[];direction=[];constructor(e,t){this.placed=e,this.gutterUse=t}begin(){this.points=0}drawn(){let{points:e}=this;return{x:this.x.slice(0,e),y:this.y.slice(0,e),direction:this.direction.slice(0,e)}}add(e,t,n=0){let r=this.points-1;r>=1&&n===0&&this.direction[r]===0&&this.direction[r-1]===0&&Math.abs(this.x[r]-e)<.5&&Math.abs(this.x[r-1]-e)<.5?this.y[r]=t:(this.x[this.points]=e,this.y[this.points]=t,this.direction[this.points++]=n,this.lastX=e)}leave(e,t,n){this.rank=n,this.add(e,t);let r=this.placed.rankBottom[n];r>t+1&&this.add(e,r)}advance(e,t){let{placed:n}=this,r=n.column[this.rank],i=n.column[e];for(let e=r;e<i;e++){let t=n.columns[e],i=this.gutterUse[e]++%8,a=t.right+28+(i%2==0?1:-1)*Math.ceil(i/2)*56/12.8;e===r&&this.add(this.lastX,t.bottom+2),this.add(a,t.bottom+4,1),this.add(a,n.columns[e+1].top-4,1)}this.rank=e}pass(e,t){let n=this.placed.rankTop[t],r=this.placed.rankBottom[t];this.add(e,n),r>n&&this.add(e,r)}arrive(e,t){this.add(e,t)}};function T(e,t,n,r,i){let{chained:a,columns:o,column:s,rankTop:c,rankBottom:l}=t,u=e.source[r],d=e.target[r],f=a.rank[u],p=a.rank[d],m=t.x[u]+e.sourceShift[r],h=t.x[d]+e.targetShift[r],g=o[s[f]],_=o[s[p]],v=(i-4)*56/16;if(n.leave(m,t.y[u]+e.foots[u],f),g===_){let e=g.right+14+i*4;n.add(e,Math.min(l[f]+24,c[p])),n.add(e,Math.max(c[p]-24,l[f]))}else{let e=g.right+28+v,t=_.left-28+v;n.add(e,l[f]+16,1),n.add(e,g.top-6,1),Math.abs(e-t)>4&&n.add(t,_.top-6),n.add(t,c[p]-20)}n.arrive(h,t.y[d])}function E(e,t,n,r,i){let a=r.length,o=new Int32Array(a+1);for(let t of e)t<a&&r[t]>0&&o[t+1]++;for(let e=0;e<a;e++)o[e+1]+=o[e];let s=o.slice(),c=new Int32Array(o[a]);for(let t=0;t<e.length;t++){let n=e[t];n<a&&r[n]>0&&(c[s[n]++]=t)}for(let e=0;e<a;e++){let a=o[e],s=o[e+1];if(s-a<2)continue;let l=c.subarray(a,s);l.sort((e,r)=>n[t[e]]-n[t[r]]||e-r);let u=Math.min(26,r[e]*.75/(l.length-1));for(let e=0;e<l.length;e++)i[l[e]]=(e-(l.length-1)/2)*u}}function D(e,t=()=>performance.now()){let n=t(),r=()=>t()-n<e.limit,i=e.left.length,a=O(e),{frames:o}=a,s=k(e,a),c=new Float32Array(i),l=new Float32Array(i),u=e.left.slice(),d=e.right.slice(),f=e.height.slice(),p=new Float32Array(i),m={width:0,height:0},h=/* @__PURE__ */ new Map;for(let t=o.length-1;t>=0;t--){let n=o[t],i=M(e,a,n,{x:c,y:l,left:u,right:d,height:f,free:p},h,r);n.box<0&&(m=i)}return F(e,o,s,{x:c,y:l,left:u,right:d,height:f,free:p},m,t()-n,e.limit<=0)}function O(e){let t=e.left.length,n=new Int32Array(t).fill(-1),r=new Int32Array(t),i=e=>({box:e,children:[],ports:[],edges:[],keys:/* @__PURE__ */ new Map,exits:/* @__PURE__ */ new Map,entries:/* @__PURE__ */ new Map}),a=[i(-1)];for(let o=0;o<t;o++){e.isFrame[o]&&(n[o]=a.length,a.push(i(o)));let t=e.parent[o],s=a[t<0?0:n[t]];r[o]=s.children.length,s.children.push(o)}return{frames:a,frameIndex:n,childPlace:r}}function k(e,t){let{frames:n,frameIndex:r,childPlace:i}=t,a=(e,t)=>({child:i[e],childPort:t,own:-1}),o=new Int32Array(e.left.length);for(let t=0;t<o.length;t++)o[t]=e.parent[t]<0?0:o[e.parent[t]]+1;let s=t=>e.parent[t]<0?0:r[e.parent[t]],c=[];for(let t=0;t<e.source.length;t++){let r=e.source[t],i=e.target[t];if(e.parent[r]===e.parent[i]){let e=s(r);c.push([e,j(n[e],a(r,-1),a(i,-1))]);continue}let l=-1,u=-1,d=[],f=[];for(;e.parent[r]!==e.parent[i];)if(o[r]>=o[i]){let t=s(r),i=n[t],o=A(i,i.exits,2,r,l);d.push(t,j(i,a(r,l),{child:-1,childPort:-1,own:o})),l=o,r=e.parent[r]}else{let t=s(i),r=n[t],o=A(r,r.entries,1,i,u);f.unshift(t,j(r,{child:-1,childPort:-1,own:o},a(i,u))),u=o,i=e.parent[i]}let p=s(r);d.push(p,j(n[p],a(r,l),a(i,u))),c.push(d.concat(f))}return c}function A(e,t,n,r,i){let a=r*64+i+1,o=t.get(a);if(o!==void 0)return o;let s;return t.size>=10?s=[...t.values()][9]:(s=e.ports.length,e.ports.push({pin:n,shift:0})),t.set(a,s),s}function j(e,t,n){let r=e=>e.own>=0?e.own:64+e.child*64+e.childPort+1,i=r(t)*33554432+r(n),a=e.keys.get(i);return a===void 0?(e.edges.push({source:t,target:n,route:null}),e.keys.set(i,e.edges.length-1),e.edges.length-1):a}function M(e,t,n,r,i,a){let{children:o,ports:s,edges:c}=n,{frames:l,frameIndex:u}=t,d=o.length+s.length,f=n.box<0,p={left:new Float32Array(d).fill(4),right:new Float32Array(d).fill(4),height:new Float32Array(d),foots:new Float32Array(d),pin:new Uint8Array(d),source:new Int32Array(c.length),target:new Int32Array(c.length),sourceShift:new Float32Array(c.length),targetShift:new Float32Array(c.length),aspect:f?e.aspect:Math.min(1.3,e.aspect),head:f?0:34,foot:f?0:18},m=new Float32Array(d);for(let t=0;t<o.length;t++){let n=o[t];p.left[t]=r.left[n],p.right[t]=r.right[n],p.height[t]=r.height[n],p.foots[t]=e.isFrame[n]?r.height[n]:e.foot[n],p.pin[t]=0,m[t]=e.isFrame[n]?0:2*r.left[n]}for(let e=0;e<s.length;e++)p.pin[o.length+e]=s[e].pin;let h=e=>e.childPort>=0?l[u[o[e.child]]].ports[e.childPort].shift:0,g=e=>e.own>=0?o.length+e.own:e.child;for(let e=0;e<c.length;e++){let{source:t,target:n}=c[e];p.source[e]=g(t),p.target[e]=g(n),p.sourceShift[e]=h(t),p.targetShift[e]=h(n)}let _=f?0:e.left[n.box]+e.right[n.box],v=f?0:e.title[n.box],y=N(p,m,o.length,{least:_,clear:v,root:f},i,a);for(let e=0;e<o.length;e++)r.x[o[e]]=y.x[e],r.y[o[e]]=y.y[e];for(let e=0;e<c.length;e++)c[e].route=y.routes[e];if(!f){for(let e=0;e<s.length;e++)s[e].shift=y.x[o.length+e]-y.axis;r.left[n.box]=y.axis,r.right[n.box]=y.width-y.axis,r.height[n.box]=y.height,r.free[n.box]=y.free}return{width:y.width,height:y.height}}function N(e,t,n,r,i,a){let o=e.left.length,{least:s,clear:c,root:l}=r,d=o>300?``:[e.left,e.right,e.height,e.foots,e.pin,e.source,e.target,e.sourceShift,e.targetShift,t,[s,c]].map(e=>e.join()).join(`;`),f=d?i.get(d):void 0;if(f)return f;let p=b(e,t),m=p?.layer??e,h=u(m,a),g=C(m,h,p?.spread??t);p&&S(e,p,g,h.x,h.y);let _=Math.max(s,h.maxX-h.minX+2*(l?28:18)),v=(_-(h.maxX-h.minX))/2-h.minX,y=P(g,e.head)+v,x=Number.isFinite(y)?Math.max(0,c-y):0;v+=x,_=Math.max(s,h.maxX+v+(l?28:18));let w=l?28:0,T=new Float32Array(o),E=new Float32Array(o),D=0,O=0;for(let t=0;t<o;t++){let r=p?.cells[t],i=p?p.place[t]:t;T[t]=h.x[i]+(r?.x??0)+v,E[t]=h.y[i]+(r?.y??0)+w,t>=n&&e.pin[t]===1&&(D++,O+=T[t])}for(let e of g)for(let t=0;t<e.x.length;t++)e.x[t]=e.x[t]+v,e.y[t]=e.y[t]+w;let k=Math.min(y+x,_),A={x:T,y:E,routes:g,width:_,free:k,height:h.height+2*w,axis:D>0?O/D:_/2};return d&&i.set(d,A),A}function P(e,t){let n=1/0;for(let{x:r,y:i}of e)for(let e=0;e<r.length;e++)(i[e]<t||e>0&&i[e-1]<t)&&(n=Math.min(n,r[e]));return n}function F(e,t,n,r,i,a,o){let s=e.left.length,c=new Float32Array(s),l=new Float32Array(s),u=new Float32Array(s),d=new Float32Array(s);for(let t=0;t<s;t++){let n=e.parent[t],i=n<0?0:c[n],a=n<0?0:l[n];d[t]=i+r.x[t],c[t]=d[t]-r.left[t],l[t]=a+r.y[t],u[t]=r.left[t]+r.right[t]}let f=new Int32Array(n.length+1),p=0;for(let e of n)for(let n=0;n<e.length;n+=2)p+=t[e[n]].edges[e[n+1]].route.x.length-(n===0?0:1);let m=new Float32Array(p),h=new Float32Array(p),g=new Uint8Array(p),_=0;for(let e=0;e<n.length;e++){let r=n[e];for(let e=0;e<r.length;e+=2){let n=t[r[e]],i=n.box<0?0:c[n.box],a=n.box<0?0:l[n.box],o=n.edges[r[e+1]].route;for(let t=e===0?0:1;t<o.x.length;t++)m[_]=i+o.x[t],h[_]=a+o.y[t],g[_++]=o.direction[t]}f[e+1]=_}return{x:c,y:l,width:u,height:r.height,axis:d,free:r.free,start:f,px:m,py:h,direction:g,pageWidth:i.width,pageHeight:i.height,milliseconds:a,rough:o}}function I(e){let t=[],n=[],r=[],i=-1;for(let a=0;a<4;a++){let a=e?t.push(-1)-1:-1,o=t.length;for(let s=0;s<60;s++){let c=t.push(a)-1,l=e&&s>=30?o:i;l>=0&&(n.push(l),r.push(c)),s%9==8&&(n.push(c-7),r.push(c)),i=c}}let a=t.length,o=e=>new Float32Array(a).fill(e),s={left:o(80),right:o(80),height:o(36),foot:o(36),title:o(0),parent:Int32Array.from(t),isFrame:new Uint8Array(a),source:Int32Array.from(n),target:Int32Array.from(r),aspect:1.6,limit:1e3};if(e)for(let e=0;e<a;e+=61)s.isFrame[e]=1;return s}let L=!1;self.onmessage=e=>{L=!0;let{id:t,input:n}=e.data,r=D(n),i=[r.x,r.y,r.width,r.height,r.axis,r.free,r.start,r.px,r.py,r.direction].map(e=>e.buffer);self.postMessage({id:t,result:r},[...new Set(i)])};function R(e){L||e===50||(D(I(e%2==1)),setTimeout(R,0,e+1))}R(0)})();", ce = typeof self < "u" && self.Blob && new Blob(["(self.URL || self.webkitURL).revokeObjectURL(self.location.href);", se], { type: "text/javascript;charset=utf-8" });
function le(e) {
	let t;
	try {
		if (t = ce && (self.URL || self.webkitURL).createObjectURL(ce), !t) throw "";
		let n = new Worker(t, { name: e?.name });
		return n.addEventListener("error", () => {
			(self.URL || self.webkitURL).revokeObjectURL(t);
		}), n;
	} catch {
		return new Worker("data:text/javascript;charset=utf-8," + encodeURIComponent(se), { name: e?.name });
	}
}
// src/tape/layout/chains.ts
function ue(e, t, n, r, i, a, o) {
	let s = n.length, c = new Uint8Array(s), l = /* @__PURE__ */ new Map(), u = new Float64Array(s);
	for (let e = 0; e < s; e++) {
		let i = t[r[e]] - t[n[e]];
		if (u[e] = r[e] * 8192 + Math.round(a[e]) + 4096, i < 2) {
			i < 1 && (c[e] = 1);
			continue;
		}
		let o = l.get(u[e]), s = t[n[e]] + 1;
		(o === void 0 || s < o) && l.set(u[e], s);
	}
	let d = [];
	for (let [e, n] of l) {
		let r = Math.floor(e / 8192);
		d.push([
			e,
			n,
			t[r] - n,
			r
		]);
	}
	d.sort((e, t) => e[2] - t[2]);
	let f = /* @__PURE__ */ new Map(), p = e;
	for (let [t, n, r] of d) {
		if (p - e + r > o) break;
		f.set(t, {
			base: p,
			top: n
		}), p += r;
	}
	let m = new Int32Array(p);
	m.set(t);
	let h = [], g = [], _ = [], v = [], y = (e, t, n, r) => (h.push(e), g.push(t), _.push(n), v.push(r), h.length - 1), b = new Int32Array(p).fill(-1), x = new Int32Array(s).fill(-1);
	for (let e = 0; e < s; e++) {
		let o = n[e], s = r[e];
		if (c[e]) continue;
		if (t[s] - t[o] === 1) {
			x[e] = y(o, s, i[e], a[e]);
			continue;
		}
		let l = f.get(u[e]);
		if (!l) {
			c[e] = 1;
			continue;
		}
		let { base: d, top: p } = l, h = t[s] - p;
		if (b[d + h - 1] < 0) for (let t = 0; t < h; t++) m[d + t] = p + t, b[d + t] = t + 1 < h ? y(d + t, d + t + 1, 0, 0) : y(d + t, s, 0, a[e]);
		x[e] = y(o, d + (t[o] + 1 - p), i[e], 0);
	}
	return {
		count: p,
		rank: m,
		from: Int32Array.from(h),
		to: Int32Array.from(g),
		fromShift: Float32Array.from(_),
		toShift: Float32Array.from(v),
		firstLink: x,
		onward: b,
		lane: c
	};
}
function de(e, t) {
	let { count: n } = e, r = t ? e.from : e.to, i = t ? e.to : e.from, a = new Int32Array(n + 1);
	for (let e = 0; e < r.length; e++) a[r[e] + 1]++;
	for (let e = 0; e < n; e++) a[e + 1] += a[e];
	let o = a.slice(0, n), s = new Int32Array(r.length), c = new Float32Array(r.length);
	for (let n = 0; n < r.length; n++) {
		let a = o[r[n]]++;
		s[a] = i[n], c[a] = t ? e.toShift[n] : -e.toShift[n];
	}
	return {
		start: a,
		item: s,
		shift: c
	};
}
// src/tape/layout/columns.ts
function fe(e, t, n, r, i, a) {
	let o = e.length, s = o > 0 ? t[o - 1] - e[0] : 0;
	if (s < 1100 || o < 8) return { first: [0] };
	let c = (e) => Math.min(a / (e * r + (e - 1) * i), 1 / (s / e + 60)), l = 1, u = Math.min(Math.floor(o / 4), 400);
	for (let e = 2; e <= u; e++) if (c(e) > c(l) * 1.02) l = e;
	else if (e > l + 8) break;
	if (l === 1 || c(l) < 1.25 * c(1)) return { first: [0] };
	let d = [0];
	for (let r = l; r > 1; r--) {
		let i = d[d.length - 1], a = (t[o - 1] - e[i]) / r, s = -1, c = Infinity;
		for (let r = i; r + 1 < o; r++) {
			let o = t[r] - e[i];
			if (o < a * .75) continue;
			if (o > a * 1.2 && s >= 0) break;
			let l = n[r] + Math.abs(o - a) / a * 6;
			l < c && (c = l, s = r);
		}
		if (s < 0) break;
		d.push(s + 1);
	}
	return { first: d };
}
// src/tape/layout/order.ts
function pe(e, t, n, r, i, a) {
	let o = 1;
	for (let t of e) {
		for (let e = 0; e < t.length; e++) r[t[e]] = e;
		o = Math.max(o, t.length);
	}
	if (o === 1) return;
	let s = new Float64Array(r.length), c = he(e, n, r), l = e.map((e) => e.slice());
	for (let o = 0; o < i && c > 0 && a(); o++) {
		if (o % 2 == 0) for (let n = 1; n < e.length; n++) me(e[n], t, r, s);
		else for (let t = e.length - 2; t >= 0; t--) me(e[t], n, r, s);
		let i = he(e, n, r);
		if (i < c) c = i, l = e.map((e) => e.slice());
		else if (o >= 3) break;
	}
	for (let t = 0; t < e.length; t++) {
		let n = l[t];
		e[t] = n;
		for (let e = 0; e < n.length; e++) r[n[e]] = e;
	}
}
function me(e, t, n, r) {
	if (e.length === 1) return;
	let { start: i, item: a } = t;
	for (let t = 0; t < e.length; t++) {
		let o = e[t], s = i[o], c = i[o + 1], l = 0;
		for (let e = s; e < c; e++) l += n[a[e]];
		r[o] = c > s ? l / (c - s) : n[o];
	}
	e.sort((e, t) => r[e] - r[t] || n[e] - n[t]);
	for (let t = 0; t < e.length; t++) n[e[t]] = t;
}
function he(e, t, n) {
	let r = 0, i = 0;
	for (let t of e) i = Math.max(i, t.length);
	let a = new Int32Array(i + 2), o = [];
	for (let i = 0; i + 1 < e.length; i++) {
		let s = e[i], c = e[i + 1].length;
		if (s.length === 1 || c === 1) continue;
		a.fill(0, 0, c + 2);
		let l = 0;
		for (let e = 0; e < s.length; e++) {
			let i = s[e];
			o.length = 0;
			for (let e = t.start[i]; e < t.start[i + 1]; e++) o.push(n[t.item[e]]);
			for (let e of o) {
				let t = 0;
				for (let n = e + 1; n > 0; n -= n & -n) t += a[n];
				r += l - t;
			}
			for (let e of o) {
				for (let t = e + 1; t <= c; t += t & -t) a[t]++;
				l++;
			}
		}
	}
	return r;
}
// src/tape/layout/place.ts
function ge(e, t, n, r, i, a, o, s) {
	let { mean: c, mass: l, size: u } = s, d = 0, f = 0, p = s.offset;
	for (let o = 0; o < e.length; o++) {
		let s = e[o];
		if (o > 0) {
			let t = e[o - 1];
			f += i[t] + a(t, s) + r[s];
		}
		for (p[o] = f, c[d] = t[s] - f, l[d] = n[s], u[d] = 1, d++; d > 1 && c[d - 2] > c[d - 1];) {
			let e = l[d - 2] + l[d - 1];
			c[d - 2] = (c[d - 2] * l[d - 2] + c[d - 1] * l[d - 1]) / e, l[d - 2] = e, u[d - 2] = u[d - 2] + u[d - 1], d--;
		}
	}
	let m = 0;
	for (let t = 0; t < d; t++) for (let n = 0; n < u[t]; n++, m++) o[e[m]] = c[t] + p[m];
}
function _e(e) {
	return {
		mean: new Float64Array(e),
		mass: new Float64Array(e),
		size: new Int32Array(e),
		offset: new Float64Array(e)
	};
}
function ve(e, t, n, r, i) {
	for (let a = 0; a < e.length; a++) {
		let o = e[a], s = 0, c = 0;
		for (let e = t.start[o]; e < t.start[o + 1]; e++, c++) s += n[t.item[e]] + t.shift[e];
		if (i) for (let e = i.start[o]; e < i.start[o + 1]; e++, c++) s += n[i.item[e]] + i.shift[e];
		r[o] = c > 0 ? s / c : n[o];
	}
}
// src/tape/layout/rank.ts
function ye(e, t, n) {
	let r = new Int32Array(e + 1), i = new Int32Array(e);
	for (let e = 0; e < t.length; e++) r[t[e] + 1]++, i[n[e]]++;
	for (let t = 0; t < e; t++) r[t + 1] += r[t];
	let a = new Int32Array(t.length), o = r.slice(0, e);
	for (let e = 0; e < t.length; e++) a[o[t[e]]++] = n[e];
	let s = new Int32Array(e), c = new Int32Array(e), l = 0, u = [];
	for (let t = 0; t < e; t++) i[t] === 0 && (c[l++] = t, u.push(t));
	for (let t = 0;; t++) {
		if (t === l) {
			if (l === e) break;
			let t = -1;
			for (let n = 0; n < e; n++) i[n] > 0 && (t < 0 || i[n] < i[t]) && (t = n);
			if (t < 0) break;
			i[t] = 0, c[l++] = t;
		}
		let n = c[t];
		for (let e = r[n]; e < r[n + 1]; e++) {
			let t = a[e];
			i[t] <= 0 || (s[t] <= s[n] && (s[t] = s[n] + 1), --i[t] === 0 && (c[l++] = t));
		}
	}
	for (let e of u) {
		let t = Infinity;
		for (let n = r[e]; n < r[e + 1]; n++) t = Math.min(t, s[a[n]]);
		Number.isFinite(t) && t - 1 > s[e] && (s[e] = t - 1);
	}
	return s;
}
function be(e, t) {
	let n = e.left.length, r = xe(e), i = !t(), a = i ? 0 : 3 * n + 300, o = ue(n, r, e.source, e.target, e.sourceShift, e.targetShift, a), { count: s } = o, c = Se(e.left, s), l = Se(e.right, s), u = de(o, !1), d = de(o, !0), f = Ce(o, u);
	pe(f, u, d, new Float64Array(s), i ? 0 : n > 2e4 ? 2 : 8, t);
	let p = we(f, n, c, l, u, d, i ? 1 : n > 2e4 ? 3 : 6, t);
	return Te(f, n, o, d, p), Ee(e, o, f, p, c, l);
}
function xe(e) {
	let t = e.left.length, n = [], r = [];
	for (let t = 0; t < e.source.length; t++) e.pin[e.source[t]] === 0 && e.pin[e.target[t]] === 0 && (n.push(e.source[t]), r.push(e.target[t]));
	let i = ye(t, n, r), a = 0;
	for (let n = 0; n < t; n++) e.pin[n] === 0 && (a = Math.max(a, i[n] + 1));
	for (let n = 0; n < t; n++) e.pin[n] === 0 ? i[n] = i[n] + 1 : i[n] = e.pin[n] === 1 ? 0 : a + 1;
	return i;
}
function Se(e, t) {
	let n = new Float32Array(t).fill(3);
	return n.set(e), n;
}
function Ce(e, t) {
	let n = 0;
	for (let t = 0; t < e.count; t++) n = Math.max(n, e.rank[t]);
	let r = [];
	for (let e = 0; e <= n; e++) r.push([]);
	for (let t = 0; t < e.count; t++) r[e.rank[t]].push(t);
	let i = new Float64Array(e.count), a = new Float64Array(e.count);
	for (let e of r) if (!(e.length < 2)) {
		for (let n of e) {
			let e = t.start[n];
			a[n] = e < t.start[n + 1] ? i[t.item[e]] : n;
		}
		e.sort((e, t) => a[e] - a[t] || e - t);
		for (let t = 0; t < e.length; t++) i[e[t]] = t;
	}
	return r;
}
function we(e, t, n, r, i, a, o, s) {
	let c = n.length, l = new Float64Array(c), u = new Float64Array(c), d = new Float64Array(c);
	for (let e = 0; e < c; e++) {
		let n = i.start[e + 1] - i.start[e] + a.start[e + 1] - a.start[e];
		d[e] = e >= t ? 6 : 1 + n;
	}
	let f = 1;
	for (let t of e) f = Math.max(f, t.length);
	let p = _e(f), m = (e, n) => e >= t && n >= t ? 10 : e >= t || n >= t ? 18 : 28, h = (e, t, i) => {
		ve(e, t, l, u, i), e.length === 1 ? l[e[0]] = u[e[0]] : ge(e, u, d, n, r, m, l, p);
	};
	for (let t of e) h(t, i);
	for (let t = 0; t < o && s(); t++) if (t % 2 == 0) for (let t = e.length - 2; t >= 0; t--) h(e[t], a);
	else for (let t = 1; t < e.length; t++) h(e[t], i);
	if (s()) for (let t = e.length - 1; t >= 0; t--) h(e[t], a, i);
	return l;
}
function Te(e, t, n, r, i) {
	for (let t = e.length - 2; t >= 0; t--) {
		if (e[t].length !== 1 || e[t + 1].length !== 1) continue;
		let n = e[t][0], a = r.start[n];
		r.start[n + 1] > a && (i[n] = i[r.item[a]] + r.shift[a]);
	}
	let a = (t) => e[n.rank[t]][0] === t, o = (t) => {
		let r = e[n.rank[t]];
		return r[r.length - 1] === t;
	};
	for (let e = t; e < n.count;) {
		let t = e + 1;
		for (; t < n.count && n.to[n.onward[t - 1]] === t;) t++;
		for (let [n, r] of [[o, Math.max], [a, Math.min]]) {
			let a = e;
			for (; a < t;) {
				let e = a;
				for (; e < t && n(e);) e++;
				if (e - a > 1) {
					let t = r(...i.subarray(a, Math.min(e, a + 1e4)));
					i.fill(t, a, e);
				}
				a = Math.max(e, a + 1);
			}
		}
		e = t;
	}
}
function Ee(e, t, n, r, i, a) {
	let o = e.left.length, s = new Float64Array(n.length), c = new Float64Array(n.length), l = n.length - 1, u = 0;
	for (let t = 0; t <= l; t++) {
		let r = 0, i = 0;
		for (let a of n[t]) a < o && (r = Math.max(r, e.height[a])), n[t].length > 1 && (i = 1);
		let a = w(e, n[t], o);
		s[t] = u, c[t] = u + (a ? 0 : r), u = c[t] + (a && t === 0 ? e.head : 24 + i * Math.min(10, n[t].length));
	}
	let d = +!!w(e, n[0] ?? [], o);
	d === 0 && e.head > 0 && T(s, c, e.head);
	let f = l > 0 && w(e, n[l], o) ? l - 1 : l, p = new Int32Array(n.length);
	for (let e = 0; e < t.from.length; e++) p[t.rank[t.from[e]]]++;
	let m = Infinity, h = -Infinity;
	for (let e = 0; e < t.count; e++) m = Math.min(m, r[e] - i[e]), h = Math.max(h, r[e] + a[e]);
	let g = (e) => e.slice(d, f + 1), _ = fe(g(s), g(c), p.slice(d, f + 1), h - m, 56, e.aspect), v = new Int32Array(n.length), y = [], b = 0, x = _.first.length > 1 ? e.head + 26 : e.head;
	for (let e = 0; e < _.first.length; e++) {
		let t = e === 0 ? 0 : _.first[e] + d, o = e + 1 < _.first.length ? _.first[e + 1] + d - 1 : l, u = Infinity, p = -Infinity;
		for (let s = t; s <= o; s++) {
			v[s] = e;
			for (let e of n[s]) u = Math.min(u, r[e] - i[e]), p = Math.max(p, r[e] + a[e]);
		}
		let m = s[Math.max(t, d)];
		for (let e = t; e <= o; e++) e < d || (s[e] = s[e] - m + x, c[e] = c[e] - m + x);
		for (let e = t; e <= o; e++) for (let t of n[e]) r[t] = r[t] - u + b;
		y.push({
			left: b,
			right: b + p - u,
			top: x,
			bottom: c[Math.min(o, f)]
		}), b += p - u + 56;
	}
	let ee = 0;
	for (let e of y) ee = Math.max(ee, e.bottom);
	y.length > 1 && (ee += 26);
	let te = ee + e.foot;
	f < l && (s[l] = c[l] = te);
	let ne = new Float64Array(t.count);
	for (let e = 0; e < t.count; e++) ne[e] = s[t.rank[e]];
	return {
		x: r,
		y: ne,
		minX: 0,
		maxX: Math.max(0, b - 56),
		height: te,
		chained: t,
		column: v,
		columns: y,
		rankTop: s,
		rankBottom: c
	};
}
function w(e, t, n) {
	for (let r of t) if (r < n && e.pin[r] !== 0) return !0;
	return t.length === 0;
}
function T(e, t, n) {
	for (let r = 0; r < e.length; r++) e[r] = e[r] + n, t[r] = t[r] + n;
}
// src/tape/layout/grid.ts
var De = 10, Oe = 3e3;
function ke(e, t) {
	let n = e.left.length, r = 0;
	for (let t = 0; t < n; t++) r += e.left[t] + e.right[t];
	if (r < Oe || n < De) return null;
	let i = ye(n, e.source, e.target), a = new Int32Array(n), o = new Float64Array(n);
	for (let t = 0; t < n; t++) e.pin[t] === 0 && (a[i[t]]++, o[i[t]] += e.left[t] + e.right[t] + 28);
	let s = /* @__PURE__ */ new Map();
	for (let t = 0; t < n; t++) {
		let n = i[t];
		if (e.pin[t] !== 0 || a[n] < De || o[n] <= Oe) continue;
		let r = s.get(n);
		r ? r.push(t) : s.set(n, [t]);
	}
	let c = [...s.values()];
	if (c.length === 0) return null;
	let l = new Int32Array(n).fill(-1), u = Array(n).fill(null), d = c.map((t, n) => {
		for (let e of t) l[e] = n;
		return Ae(e, t, n, u);
	}), f = 0, p = [], m = [];
	for (let e = 0; e < n; e++) if (u[e]) {
		let t = u[e].block;
		m[t] === void 0 && (m[t] = f++, p.push(-1 - t)), l[e] = m[t];
	} else l[e] = f++, p.push(e);
	let h = {
		...e,
		left: new Float32Array(f),
		right: new Float32Array(f),
		height: new Float32Array(f),
		foots: new Float32Array(f),
		pin: new Uint8Array(f),
		source: e.source.map((e) => l[e]),
		target: e.target.map((e) => l[e]),
		sourceShift: e.sourceShift.map((t, n) => u[e.source[n]]?.alley ?? t),
		targetShift: e.targetShift.map((t, n) => u[e.target[n]]?.alley ?? t)
	}, g = new Float32Array(f);
	return p.forEach((n, r) => {
		let i = n < 0 ? d[-1 - n] : null;
		h.left[r] = i ? i.width / 2 : e.left[n], h.right[r] = i ? i.width / 2 : e.right[n], h.height[r] = i ? i.height : e.height[n], h.foots[r] = i ? i.height : e.foots[n], h.pin[r] = i ? 0 : e.pin[n], g[r] = i ? 0 : t[n];
	}), {
		layer: h,
		spread: g,
		place: l,
		cells: u,
		foots: e.foots
	};
}
function Ae(e, t, n, r) {
	let i = 0, a = 0, o = 0;
	for (let n of t) i = Math.max(i, e.left[n]), a = Math.max(a, e.right[n]), o += (e.left[n] + e.right[n] + 28) * (e.height[n] + 24);
	let s = i + a + 28, c = Math.max(2, Math.round(Math.sqrt(o * e.aspect) / s)), l = 0;
	for (let a = 0; a * c < t.length; a++) {
		let o = 0;
		for (let u = 0; u < c && a * c + u < t.length; u++) {
			let d = t[a * c + u], f = u * s - c * s / 2;
			r[d] = {
				block: n,
				x: f + 28 + i,
				y: l + 12,
				alley: f + 14
			}, o = Math.max(o, e.height[d]);
		}
		l += o + 24 + 8;
	}
	return {
		width: c * s + 28,
		height: l
	};
}
function je(e, t, n, r, i) {
	for (let a = 0; a < e.source.length; a++) {
		let o = n[a], s = e.source[a], c = t.cells[s];
		if (c) {
			let e = t.place[s], n = r[e] + c.alley, a = i[e] + c.y + t.foots[s];
			o.x.unshift(r[e] + c.x, n), o.y.unshift(a, a + 14), o.direction.unshift(0, 0);
		}
		let l = e.target[a], u = t.cells[l];
		if (u) {
			let e = t.place[l], n = r[e] + u.alley, a = i[e] + u.y;
			o.x.push(n, r[e] + u.x), o.y.push(a - 14, a), o.direction.push(0, 0);
		}
	}
}
// src/tape/layout/routes.ts
var E = 8;
function Me(e, t, n) {
	let { chained: r, x: i } = t, a = r.fromShift.slice(), o = r.toShift.slice();
	Fe(r.from, r.to, i, n, a), Fe(r.to, r.from, i, n, o);
	let s = new Int32Array(t.columns.length + 1), c = 0, l = [], u = new Ne(t, s);
	for (let n = 0; n < e.source.length; n++) {
		u.begin();
		let s = e.source[n], d = e.target[n];
		if (r.lane[n]) Pe(e, t, u, n, c++ % E);
		else {
			let c = r.firstLink[n], l = s;
			for (u.leave(i[s] + a[c], t.y[s] + e.foots[s], r.rank[s]); l = r.to[c], u.advance(r.rank[l], c), l !== d;) u.pass(i[l], r.rank[l]), c = r.onward[l];
			u.arrive(i[d] + o[c], t.y[d]);
		}
		l.push(u.drawn());
	}
	return l;
}
var Ne = class {
	placed;
	gutterUse;
	rank = 0;
	lastX = 0;
	points = 0;
	x = [];
	y = [];
	direction = [];
	constructor(e, t) {
		this.placed = e, this.gutterUse = t;
	}
	begin() {
		this.points = 0;
	}
	drawn() {
		let { points: e } = this;
		return {
			x: this.x.slice(0, e),
			y: this.y.slice(0, e),
			direction: this.direction.slice(0, e)
		};
	}
	add(e, t, n = 0) {
		let r = this.points - 1;
		r >= 1 && n === 0 && this.direction[r] === 0 && this.direction[r - 1] === 0 && Math.abs(this.x[r] - e) < .5 && Math.abs(this.x[r - 1] - e) < .5 ? this.y[r] = t : (this.x[this.points] = e, this.y[this.points] = t, this.direction[this.points++] = n, this.lastX = e);
	}
	leave(e, t, n) {
		this.rank = n, this.add(e, t);
		let r = this.placed.rankBottom[n];
		r > t + 1 && this.add(e, r);
	}
	advance(e, t) {
		let { placed: n } = this, r = n.column[this.rank], i = n.column[e];
		for (let e = r; e < i; e++) {
			let t = n.columns[e], i = this.gutterUse[e]++ % E, a = t.right + 28 + (i % 2 == 0 ? 1 : -1) * Math.ceil(i / 2) * 56 / (E * 1.6);
			e === r && this.add(this.lastX, t.bottom + 2), this.add(a, t.bottom + 4, 1), this.add(a, n.columns[e + 1].top - 4, 1);
		}
		this.rank = e;
	}
	pass(e, t) {
		let n = this.placed.rankTop[t], r = this.placed.rankBottom[t];
		this.add(e, n), r > n && this.add(e, r);
	}
	arrive(e, t) {
		this.add(e, t);
	}
};
function Pe(e, t, n, r, i) {
	let { chained: a, columns: o, column: s, rankTop: c, rankBottom: l } = t, u = e.source[r], d = e.target[r], f = a.rank[u], p = a.rank[d], m = t.x[u] + e.sourceShift[r], h = t.x[d] + e.targetShift[r], g = o[s[f]], _ = o[s[p]], v = (i - E / 2) * 56 / 16;
	if (n.leave(m, t.y[u] + e.foots[u], f), g === _) {
		let e = g.right + 14 + i * 4;
		n.add(e, Math.min(l[f] + 24, c[p])), n.add(e, Math.max(c[p] - 24, l[f]));
	} else {
		let e = g.right + 28 + v, t = _.left - 28 + v;
		n.add(e, l[f] + 16, 1), n.add(e, g.top - 6, 1), Math.abs(e - t) > 4 && n.add(t, _.top - 6), n.add(t, c[p] - 20);
	}
	n.arrive(h, t.y[d]);
}
function Fe(e, t, n, r, i) {
	let a = r.length, o = new Int32Array(a + 1);
	for (let t of e) t < a && r[t] > 0 && o[t + 1]++;
	for (let e = 0; e < a; e++) o[e + 1] += o[e];
	let s = o.slice(), c = new Int32Array(o[a]);
	for (let t = 0; t < e.length; t++) {
		let n = e[t];
		n < a && r[n] > 0 && (c[s[n]++] = t);
	}
	for (let e = 0; e < a; e++) {
		let a = o[e], s = o[e + 1];
		if (s - a < 2) continue;
		let l = c.subarray(a, s);
		l.sort((e, r) => n[t[e]] - n[t[r]] || e - r);
		let u = Math.min(26, r[e] * .75 / (l.length - 1));
		for (let e = 0; e < l.length; e++) i[l[e]] = (e - (l.length - 1) / 2) * u;
	}
}
// src/tape/layout/nested.ts
var Ie = 10, Le = 28;
function Re(e, t = () => performance.now()) {
	let n = t(), r = () => t() - n < e.limit, i = e.left.length, a = ze(e), { frames: o } = a, s = Be(e, a), c = new Float32Array(i), l = new Float32Array(i), u = e.left.slice(), d = e.right.slice(), f = e.height.slice(), p = new Float32Array(i), m = {
		width: 0,
		height: 0
	}, h = /* @__PURE__ */ new Map();
	for (let t = o.length - 1; t >= 0; t--) {
		let n = o[t], i = Ue(e, a, n, {
			x: c,
			y: l,
			left: u,
			right: d,
			height: f,
			free: p
		}, h, r);
		n.box < 0 && (m = i);
	}
	return qe(e, o, s, {
		x: c,
		y: l,
		left: u,
		right: d,
		height: f,
		free: p
	}, m, t() - n, e.limit <= 0);
}
function ze(e) {
	let t = e.left.length, n = new Int32Array(t).fill(-1), r = new Int32Array(t), i = (e) => ({
		box: e,
		children: [],
		ports: [],
		edges: [],
		keys: /* @__PURE__ */ new Map(),
		exits: /* @__PURE__ */ new Map(),
		entries: /* @__PURE__ */ new Map()
	}), a = [i(-1)];
	for (let o = 0; o < t; o++) {
		e.isFrame[o] && (n[o] = a.length, a.push(i(o)));
		let t = e.parent[o], s = a[t < 0 ? 0 : n[t]];
		r[o] = s.children.length, s.children.push(o);
	}
	return {
		frames: a,
		frameIndex: n,
		childPlace: r
	};
}
function Be(e, t) {
	let { frames: n, frameIndex: r, childPlace: i } = t, a = (e, t) => ({
		child: i[e],
		childPort: t,
		own: -1
	}), o = new Int32Array(e.left.length);
	for (let t = 0; t < o.length; t++) o[t] = e.parent[t] < 0 ? 0 : o[e.parent[t]] + 1;
	let s = (t) => e.parent[t] < 0 ? 0 : r[e.parent[t]], c = [];
	for (let t = 0; t < e.source.length; t++) {
		let r = e.source[t], i = e.target[t];
		if (e.parent[r] === e.parent[i]) {
			let e = s(r);
			c.push([e, He(n[e], a(r, -1), a(i, -1))]);
			continue;
		}
		let l = -1, u = -1, d = [], f = [];
		for (; e.parent[r] !== e.parent[i];) if (o[r] >= o[i]) {
			let t = s(r), i = n[t], o = Ve(i, i.exits, 2, r, l);
			d.push(t, He(i, a(r, l), {
				child: -1,
				childPort: -1,
				own: o
			})), l = o, r = e.parent[r];
		} else {
			let t = s(i), r = n[t], o = Ve(r, r.entries, 1, i, u);
			f.unshift(t, He(r, {
				child: -1,
				childPort: -1,
				own: o
			}, a(i, u))), u = o, i = e.parent[i];
		}
		let p = s(r);
		d.push(p, He(n[p], a(r, l), a(i, u))), c.push(d.concat(f));
	}
	return c;
}
function Ve(e, t, n, r, i) {
	let a = r * 64 + i + 1, o = t.get(a);
	if (o !== void 0) return o;
	let s;
	return t.size >= Ie ? s = [...t.values()][9] : (s = e.ports.length, e.ports.push({
		pin: n,
		shift: 0
	})), t.set(a, s), s;
}
function He(e, t, n) {
	let r = (e) => e.own >= 0 ? e.own : 64 + e.child * 64 + e.childPort + 1, i = r(t) * 33554432 + r(n), a = e.keys.get(i);
	return a === void 0 ? (e.edges.push({
		source: t,
		target: n,
		route: null
	}), e.keys.set(i, e.edges.length - 1), e.edges.length - 1) : a;
}
function Ue(e, t, n, r, i, a) {
	let { children: o, ports: s, edges: c } = n, { frames: l, frameIndex: u } = t, d = o.length + s.length, f = n.box < 0, p = {
		left: new Float32Array(d).fill(4),
		right: new Float32Array(d).fill(4),
		height: new Float32Array(d),
		foots: new Float32Array(d),
		pin: new Uint8Array(d),
		source: new Int32Array(c.length),
		target: new Int32Array(c.length),
		sourceShift: new Float32Array(c.length),
		targetShift: new Float32Array(c.length),
		aspect: f ? e.aspect : Math.min(1.3, e.aspect),
		head: f ? 0 : 34,
		foot: f ? 0 : 18
	}, m = new Float32Array(d);
	for (let t = 0; t < o.length; t++) {
		let n = o[t];
		p.left[t] = r.left[n], p.right[t] = r.right[n], p.height[t] = r.height[n], p.foots[t] = e.isFrame[n] ? r.height[n] : e.foot[n], p.pin[t] = 0, m[t] = e.isFrame[n] ? 0 : 2 * r.left[n];
	}
	for (let e = 0; e < s.length; e++) p.pin[o.length + e] = s[e].pin;
	let h = (e) => e.childPort >= 0 ? l[u[o[e.child]]].ports[e.childPort].shift : 0, g = (e) => e.own >= 0 ? o.length + e.own : e.child;
	for (let e = 0; e < c.length; e++) {
		let { source: t, target: n } = c[e];
		p.source[e] = g(t), p.target[e] = g(n), p.sourceShift[e] = h(t), p.targetShift[e] = h(n);
	}
	let _ = f ? 0 : e.left[n.box] + e.right[n.box], v = f ? 0 : e.title[n.box], y = Ge(p, m, o.length, {
		least: _,
		clear: v,
		root: f
	}, i, a);
	for (let e = 0; e < o.length; e++) r.x[o[e]] = y.x[e], r.y[o[e]] = y.y[e];
	for (let e = 0; e < c.length; e++) c[e].route = y.routes[e];
	if (!f) {
		for (let e = 0; e < s.length; e++) s[e].shift = y.x[o.length + e] - y.axis;
		r.left[n.box] = y.axis, r.right[n.box] = y.width - y.axis, r.height[n.box] = y.height, r.free[n.box] = y.free;
	}
	return {
		width: y.width,
		height: y.height
	};
}
var We = 300;
function Ge(e, t, n, r, i, a) {
	let o = e.left.length, { least: s, clear: c, root: l } = r, u = o > We ? "" : [
		e.left,
		e.right,
		e.height,
		e.foots,
		e.pin,
		e.source,
		e.target,
		e.sourceShift,
		e.targetShift,
		t,
		[s, c]
	].map((e) => e.join()).join(";"), d = u ? i.get(u) : void 0;
	if (d) return d;
	let f = ke(e, t), p = f?.layer ?? e, m = be(p, a), h = Me(p, m, f?.spread ?? t);
	f && je(e, f, h, m.x, m.y);
	let g = Math.max(s, m.maxX - m.minX + 2 * (l ? Le : 18)), _ = (g - (m.maxX - m.minX)) / 2 - m.minX, v = Ke(h, e.head) + _, y = Number.isFinite(v) ? Math.max(0, c - v) : 0;
	_ += y, g = Math.max(s, m.maxX + _ + (l ? Le : 18));
	let b = l ? Le : 0, x = new Float32Array(o), ee = new Float32Array(o), te = 0, ne = 0;
	for (let t = 0; t < o; t++) {
		let r = f?.cells[t], i = f ? f.place[t] : t;
		x[t] = m.x[i] + (r?.x ?? 0) + _, ee[t] = m.y[i] + (r?.y ?? 0) + b, t >= n && e.pin[t] === 1 && (te++, ne += x[t]);
	}
	for (let e of h) for (let t = 0; t < e.x.length; t++) e.x[t] = e.x[t] + _, e.y[t] = e.y[t] + b;
	let S = Math.min(v + y, g), re = {
		x,
		y: ee,
		routes: h,
		width: g,
		free: S,
		height: m.height + 2 * b,
		axis: te > 0 ? ne / te : g / 2
	};
	return u && i.set(u, re), re;
}
function Ke(e, t) {
	let n = Infinity;
	for (let { x: r, y: i } of e) for (let e = 0; e < r.length; e++) (i[e] < t || e > 0 && i[e - 1] < t) && (n = Math.min(n, r[e]));
	return n;
}
function qe(e, t, n, r, i, a, o) {
	let s = e.left.length, c = new Float32Array(s), l = new Float32Array(s), u = new Float32Array(s), d = new Float32Array(s);
	for (let t = 0; t < s; t++) {
		let n = e.parent[t], i = n < 0 ? 0 : c[n], a = n < 0 ? 0 : l[n];
		d[t] = i + r.x[t], c[t] = d[t] - r.left[t], l[t] = a + r.y[t], u[t] = r.left[t] + r.right[t];
	}
	let f = new Int32Array(n.length + 1), p = 0;
	for (let e of n) for (let n = 0; n < e.length; n += 2) p += t[e[n]].edges[e[n + 1]].route.x.length - (n === 0 ? 0 : 1);
	let m = new Float32Array(p), h = new Float32Array(p), g = new Uint8Array(p), _ = 0;
	for (let e = 0; e < n.length; e++) {
		let r = n[e];
		for (let e = 0; e < r.length; e += 2) {
			let n = t[r[e]], i = n.box < 0 ? 0 : c[n.box], a = n.box < 0 ? 0 : l[n.box], o = n.edges[r[e + 1]].route;
			for (let t = e === 0 ? 0 : 1; t < o.x.length; t++) m[_] = i + o.x[t], h[_] = a + o.y[t], g[_++] = o.direction[t];
		}
		f[e + 1] = _;
	}
	return {
		x: c,
		y: l,
		width: u,
		height: r.height,
		axis: d,
		free: r.free,
		start: f,
		px: m,
		py: h,
		direction: g,
		pageWidth: i.width,
		pageHeight: i.height,
		milliseconds: a,
		rough: o
	};
}
// src/tape/layout/client.ts
var Je = 3e3, Ye = 4e3, Xe = null;
function Ze() {
	Xe ??= Qe();
}
function Qe() {
	try {
		return new le();
	} catch {
		return null;
	}
}
var $e = class {
	worker = null;
	next = 1;
	constructor(e = !0) {
		e && (this.worker = Xe ?? Qe(), Xe = null);
	}
	ask(e) {
		if (!this.worker || e.left.length <= Je) return Re(e);
		let t = this.worker, n = this.next++;
		return new Promise((r) => {
			let i = (e) => {
				clearTimeout(s), t.removeEventListener("message", a), t.removeEventListener("error", o), r(e);
			}, a = (e) => {
				e.data.id === n && i(e.data.result);
			}, o = () => {
				t.terminate(), this.worker === t && (this.worker = Qe()), i(Re({
					...e,
					limit: 0
				}));
			}, s = setTimeout(o, Ye);
			t.addEventListener("message", a), t.addEventListener("error", o), t.postMessage({
				id: n,
				input: e
			});
		});
	}
	close() {
		this.worker?.terminate(), this.worker = null;
	}
}, D = i(), et = class extends Error {
	status;
	code;
	detail;
	body;
	constructor(e, t, n, r = null, i = null) {
		super(n), this.status = e, this.code = t, this.detail = r, this.body = i, this.name = "ApiError";
	}
}, tt = "/tapedeck";
function nt(e, t = {}) {
	let n = Object.entries(t).filter(([, e]) => e != null), r = new URLSearchParams(n.map(([e, t]) => [e, String(t)])).toString();
	return `${tt}/${e.replace(/^\/+/, "")}${r ? `?${r}` : ""}`;
}
async function rt(e) {
	let t = await e.json().catch(() => null), n = t?.error, r = n?.message ?? `the server answered ${e.status}`;
	return new et(e.status, n?.code ?? `http-${e.status}`, r, n?.detail ?? null, t);
}
async function it(e, t) {
	let n;
	try {
		n = await fetch(e, {
			credentials: "same-origin",
			...t
		});
	} catch (e) {
		throw e instanceof DOMException && e.name === "AbortError" ? e : new et(0, "unreachable", "The server does not answer. Is tapedeck still running?", String(e));
	}
	if (!n.ok) throw await rt(n);
	return n;
}
async function at(e, t = {}, n) {
	return await (await it(nt(e, t), n ? { signal: n } : {})).json();
}
async function ot(e, t = {}, n) {
	return (await it(nt(e, t), n ? { signal: n } : {})).arrayBuffer();
}
async function st(e, t, n = {}, r) {
	return await (await it(nt(e, n), {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify(t),
		...r ? { signal: r } : {}
	})).json();
}
function ct(e, t, n) {
	let r = null, i = !1, a = 250, o, s = () => {
		if (!i) {
			r = new EventSource(typeof e == "string" ? e : e()), r.onopen = () => {
				a = 250, n?.("open");
			}, r.onerror = () => {
				r?.close(), i || (n?.("lost"), o = setTimeout(s, a), a = Math.min(2e3, a * 2));
			};
			for (let [e, n] of Object.entries(t)) r.addEventListener(e, (e) => n(JSON.parse(e.data)));
		}
	};
	return s(), () => {
		i = !0, clearTimeout(o), r?.close();
	};
}
// src/shared/selection.ts
var lt = "tapedeck:selection", ut = {
	node: null,
	module: null,
	parameter: null
}, dt = /* @__PURE__ */ new Set(), ft = typeof BroadcastChannel > "u" ? null : new BroadcastChannel(lt), pt = typeof window > "u" ? null : window;
function mt() {
	try {
		return {
			...ut,
			...JSON.parse(sessionStorage.getItem(lt) ?? "{}")
		};
	} catch {
		return ut;
	}
}
function ht(e) {
	let t = {
		...ut,
		...e
	}, n = mt();
	(n.node !== t.node || n.module !== t.module || n.parameter !== t.parameter) && (sessionStorage.setItem(lt, JSON.stringify(t)), ft?.postMessage(t), pt?.dispatchEvent(new CustomEvent(lt, { detail: t })));
}
function gt(e) {
	return dt.add(e), () => dt.delete(e);
}
function _t(e) {
	for (let t of [...dt]) t(e);
}
pt?.addEventListener(lt, (e) => _t(e.detail)), ft?.addEventListener("message", (e) => {
	sessionStorage.setItem(lt, JSON.stringify(e.data)), _t(e.data);
});
// node_modules/react/cjs/react-jsx-runtime.production.js
var vt = /* @__PURE__ */ e(((e) => {
	var t = Symbol.for("react.transitional.element"), n = Symbol.for("react.fragment");
	function r(e, n, r) {
		var i = null;
		if (r !== void 0 && (i = "" + r), n.key !== void 0 && (i = "" + n.key), "key" in n) for (var a in r = {}, n) a !== "key" && (r[a] = n[a]);
		else r = n;
		return n = r.ref, {
			$$typeof: t,
			type: e,
			key: i,
			ref: n === void 0 ? null : n,
			props: r
		};
	}
	e.Fragment = n, e.jsx = r, e.jsxs = r;
})), O = (/* @__PURE__ */ e(((e, t) => {
	t.exports = vt();
})))(), yt = (e, t, n) => Math.max(t, Math.min(n, e)), bt = (e) => (t) => {
	if (t.button !== 0) return;
	t.preventDefault();
	let n = e(t), r = () => {
		window.removeEventListener("pointermove", n), window.removeEventListener("pointerup", r);
	};
	window.addEventListener("pointermove", n), window.addEventListener("pointerup", r);
}, xt = (e) => (t) => {
	let n = t.key === "ArrowLeft" || t.key === "ArrowUp" ? -1 : +(t.key === "ArrowRight" || t.key === "ArrowDown");
	n && (t.preventDefault(), t.stopPropagation(), e(n));
};
function St(e, t) {
	let [n, r] = (0, D.useState)(() => {
		try {
			return {
				...t,
				...JSON.parse(localStorage.getItem(e) ?? "{}")
			};
		} catch {
			return t;
		}
	});
	return (0, D.useEffect)(() => {
		try {
			localStorage.setItem(e, JSON.stringify(n));
		} catch {}
	}, [e, n]), [n, (e) => r((t) => ({
		...t,
		...e
	}))];
}
function Ct() {
	let [e, t] = (0, D.useState)(window.innerWidth);
	return (0, D.useEffect)(() => {
		let e = () => t(window.innerWidth);
		return window.addEventListener("resize", e), () => window.removeEventListener("resize", e);
	}, []), e;
}
function wt({ side: e, name: t, hides: n, width: r, range: i, shown: a, onWidth: o, onShown: s, style: c }) {
	let l = e === "left" ? 1 : -1, [u, d] = i, f = bt((e) => (t) => {
		let n = (a ? r : 0) + l * (t.clientX - e.clientX);
		s(n >= u * .6), o(yt(n, u, d));
	}), [p, m] = e === "left" ? ["‹", "›"] : ["›", "‹"];
	return /* @__PURE__ */ (0, O.jsx)("div", {
		className: "splitter",
		role: "separator",
		"aria-orientation": "vertical",
		"aria-label": `Width of ${t}`,
		tabIndex: 0,
		"aria-valuenow": a ? Math.round(r) : 0,
		style: c,
		onPointerDown: f,
		onKeyDown: xt((e) => o(yt(r + 16 * l * e, u, d))),
		onDoubleClick: () => s(!a),
		children: /* @__PURE__ */ (0, O.jsx)("button", {
			type: "button",
			className: "hide",
			"data-side": e,
			"aria-label": `${a ? "Hide" : "Show"} ${n ?? t}`,
			"aria-expanded": a,
			onPointerDown: (e) => e.stopPropagation(),
			onClick: () => s(!a),
			children: a ? p : m
		})
	});
}
function Tt(e, t) {
	let n = e?.querySelector(".hide[data-side=\"left\"][aria-expanded=\"false\"]"), r = () => e?.querySelector(t)?.focus();
	if (!n) return r();
	n.click(), requestAnimationFrame(r);
}
// src/tape/structure.ts
function Et(e) {
	let { nodes: t, edges: n, strings: r } = e, i = t.name.length, a = (e) => {
		let n = t[e];
		if (!n) return new Int32Array(i).fill(-1);
		if (n.length !== i) throw Error(`the tape's column ${e} has ${n.length} rows, not ${i}`);
		return new Int32Array(n);
	}, o = new Int32Array(n.source), s = new Int32Array(n.target);
	if (o.length !== s.length) throw Error("the tape's edges have sources without targets");
	for (let e = 0; e < o.length; e++) if (o[e] < 0 || o[e] >= i || s[e] < 0 || s[e] >= i) throw Error(`the tape's edge ${e} points at a node that is not there`);
	let c = At(i, o, s), l = At(i, s, o), u = a("kind");
	return {
		signature: e.signature,
		count: i,
		strings: r,
		name: a("name"),
		kind: u,
		module: a("module"),
		operation: a("operation"),
		file: a("file"),
		line: a("line"),
		shape: a("shape"),
		dtype: a("dtype"),
		device: a("device"),
		parameter: a("parameter"),
		order: jt(i, a("order"), o, s, c, l),
		savedBytes: new Float64Array(t.saved_bytes ?? i),
		source: o,
		target: s,
		slot: new Int32Array(n.slot ?? 0),
		port: n.port?.length === o.length ? new Int32Array(n.port) : null,
		out: c,
		into: l,
		modules: e.modules ?? {},
		sources: e.sources ?? {},
		unusedParameters: (e.unused_parameters ?? []).map(Ot),
		cuts: (e.cuts ?? []).map(kt),
		changes: Dt(e)
	};
}
function Dt(e) {
	let t = e.nodes, n = e.edges, { change: r, older: i, newer: a, was: o } = t;
	return !r || !i || !a || !o || !n.change ? null : {
		node: Uint8Array.from(r),
		edge: Uint8Array.from(n.change),
		older: Int32Array.from(i),
		newer: Int32Array.from(a),
		was: Int32Array.from(o)
	};
}
function Ot(e) {
	if (typeof e == "string") return e;
	let t = e;
	return String(t?.name ?? t?.parameter ?? e);
}
function kt(e) {
	if (typeof e == "string") return {
		message: e,
		file: null,
		line: null,
		explains: []
	};
	let t = e ?? {}, n = t.message ?? t.reason ?? [t.operation ?? t.kind, t.parameter], r = t.explains ?? t.starves;
	return {
		message: Array.isArray(n) ? n.filter(Boolean).join(" · ") : String(n),
		file: typeof t.file == "string" ? t.file : null,
		line: typeof t.line == "number" ? t.line : null,
		explains: Array.isArray(r) ? r.map(String) : []
	};
}
function At(e, t, n) {
	let r = new Int32Array(e + 1);
	for (let e = 0; e < t.length; e++) r[t[e] + 1]++;
	for (let t = 0; t < e; t++) r[t + 1] += r[t];
	let i = r.slice(0, e), a = new Int32Array(t.length), o = new Int32Array(t.length);
	for (let e = 0; e < t.length; e++) {
		let r = i[t[e]]++;
		a[r] = n[e], o[r] = e;
	}
	return {
		start: r,
		item: a,
		edge: o
	};
}
function jt(e, t, n, r, i, a) {
	let o = !0;
	for (let e = 0; e < n.length && o; e++) o = t[n[e]] < t[r[e]];
	if (o) return t;
	let s = new Int32Array(e);
	for (let t = 0; t < e; t++) s[t] = a.start[t + 1] - a.start[t];
	let c = [];
	for (let t = e - 1; t >= 0; t--) s[t] === 0 && c.push(t);
	let l = new Int32Array(e).fill(e);
	for (let e = 0; c.length > 0; e++) {
		let t = c.pop();
		l[t] = e;
		for (let e = i.start[t]; e < i.start[t + 1]; e++) {
			let t = i.item[e];
			--s[t] === 0 && c.push(t);
		}
	}
	return l;
}
function Mt(e, t) {
	if (e.count !== t.count || e.source.length !== t.source.length || e.changes || t.changes) return !1;
	for (let n = 0; n < e.count; n++) if (e.kind[n] !== t.kind[n] || e.line[n] !== t.line[n] || k(e, e.name[n]) !== k(t, t.name[n]) || k(e, e.module[n]) !== k(t, t.module[n])) return !1;
	for (let n = 0; n < e.source.length; n++) if (e.source[n] !== t.source[n] || e.target[n] !== t.target[n] || e.slot[n] !== t.slot[n]) return !1;
	return !0;
}
function Nt(e) {
	let t = e.slice(e.lastIndexOf(":") + 1);
	return t.replace(/Backward\d*$/, "") || t;
}
function k(e, t) {
	return t >= 0 ? e.strings[t] ?? "" : "";
}
function Pt(e) {
	return e === "()" || e === "[]" ? "scalar" : e.replace("[", "(").replace("]", ")");
}
function Ft(e) {
	return Number.isNaN(e) ? "NaN" : Number.isFinite(e) ? e === 0 ? "0" : e < 0 ? "–" : e.toExponential(1).replace("e+", "e").replace("-", "−") : e > 0 ? "Inf" : "-Inf";
}
function It(e) {
	if (e < 1e3) return `${e} B`;
	let t = [
		"kB",
		"MB",
		"GB",
		"TB"
	], n = e, r = -1;
	for (; n >= 1e3 && r < t.length - 1;) n /= 1e3, r++;
	return `${n < 10 ? n.toFixed(1) : Math.round(n)} ${t[r]}`;
}
// src/tape/search.ts
function Lt(e, t, n, r = 5e3) {
	let i = t.trim().toLowerCase();
	if (!i) return [];
	let a = i.match(/^(?:line\s+|:)(\d+)$/), o = i.replace(/(?<=\d)\s*[×x]\s*(?=\d)/g, ",").replace(/,\s+/g, ",").replace(/[()[\]]/g, "").split(/\s+/).filter(Boolean);
	if (o.length === 0) return [];
	let s = /* @__PURE__ */ new Map(), c = (t) => {
		let n = s.get(t);
		return n === void 0 && s.set(t, n = k(e, t).toLowerCase().replace(/,\s+/g, ",").replace(/[()[\]]/g, "")), n;
	}, l = [];
	for (let t = 0; t < e.count && l.length < r; t++) {
		if (a) {
			e.line[t] === Number(a[1]) && l.push(t);
			continue;
		}
		let r = [
			c(e.name[t]),
			c(e.module[t]),
			c(e.operation[t]),
			c(e.parameter[t]),
			c(e.shape[t]),
			e.line[t] >= 0 ? `${c(e.file[t])}:${e.line[t]}` : "",
			n?.get(k(e, e.module[t]))?.toLowerCase() ?? ""
		];
		o.every((e) => r.some((t) => t.includes(e))) && l.push(t);
	}
	return l.sort((t, n) => e.order[t] - e.order[n]);
}
function Rt(e, t) {
	let n = k(e, e.parameter[t]);
	if (n) return n;
	let r = k(e, e.module[t]), i = Nt(k(e, e.name[t]));
	return r ? `${i} · ${r.split(".").slice(-2).join(".")}` : i;
}
// src/tape/panels/useViewer.ts
var zt = () => () => void 0;
function Bt(e) {
	return (0, D.useSyncExternalStore)(e ? e.subscribe : zt, () => e?.version ?? 0), e;
}
// src/tape/draw/colouring.ts
function Vt(e, t, n, r) {
	let i = t.length >= 2 * n + r;
	return {
		step: e,
		norms: t.subarray(0, n),
		edgeNorms: i ? t.subarray(n, n + r) : null,
		times: i ? t.subarray(n + r, 2 * n + r) : null
	};
}
function Ht(e, t, n) {
	let r = t.norms.slice();
	for (let t = 0; t < r.length; t++) e.order[t] > n && (r[t] = -1);
	let i = t.edgeNorms?.slice() ?? null;
	if (i) for (let t = 0; t < i.length; t++) e.order[e.source[t]] > n && (i[t] = -1);
	let a = t.times?.slice() ?? null;
	if (a) for (let t = 0; t < a.length; t++) e.order[t] > n && (a[t] = -1);
	return {
		...t,
		norms: r,
		edgeNorms: i,
		times: a
	};
}
function Ut(e, t) {
	if (e === -1) return 258;
	if (!Number.isFinite(e)) return 256;
	if (e <= 0) return 257;
	let n = (Math.log10(e) - t.low) / (t.high - t.low);
	return Math.round(Math.min(1, Math.max(0, n)) * 255);
}
function Wt(e, t) {
	let n = Math.max(1, Math.floor(e.length / 4e3)), r = [], i = 0;
	for (let t = 0; t < e.length; t++) {
		let a = e[t];
		a > 0 && a !== Infinity && (a > i && (i = a), t % n === 0 && r.push(a));
	}
	if (i === 0) return t ?? {
		low: -6,
		high: 0
	};
	r.sort((e, t) => e - t);
	let a = Math.ceil(Math.log10(i) - 1e-6), o = Math.max(Math.floor(Math.log10(r[Math.floor(r.length / 8)] ?? i)), a - 12);
	return a - o < 2 && (o = a - 2), t && (o = Math.min(o, t.low), a = Math.max(a, t.high)), {
		low: o,
		high: a
	};
}
function Gt(e, t, n, r, i) {
	let { boxes: a, visible: o } = e, s = new Uint16Array(a.length), c = new Float32Array(a.length).fill(-1), l = new Uint16Array(o.source.length), u = new Float32Array(o.source.length).fill(-1), d = new Float32Array(o.source.length).fill(NaN), f = Jt(t, n, r);
	if (r === "ratio") for (let e = 0; e < a.length; e++) {
		let t = a[e].node < 0 ? NaN : n?.ratio?.[a[e].node] ?? NaN;
		s[e] = Number.isNaN(t) ? 258 : Kt(t), c[e] = Number.isNaN(t) ? -1 : 10 ** t;
	}
	else if (r === "dtype" || r === "device") {
		let { column: e, kinds: n } = $t(t, r);
		for (let t = 0; t < a.length; t++) s[t] = a[t].node < 0 ? 258 : n.get(e[a[t].node]).shade;
	} else if (f) {
		for (let e = 0; e < a.length; e++) c[e] = a[e].node < 0 ? -1 : f[a[e].node];
		Yt(e, t, f, c, r);
		for (let e = 0; e < a.length; e++) s[e] = Ut(c[e], i);
	} else s.fill(258);
	let p = n?.norms ?? null, m = n?.edgeNorms ?? null, h = r === "norm" ? i : p ? Wt(p, null) : i;
	for (let e = 0; e < l.length; e++) {
		let n = -1;
		for (let r = o.edgeStart[e]; r < o.edgeStart[e + 1]; r++) {
			let e = o.tapeEdge[r], i = m ? m[e] : -1, a = i === -1 ? p ? p[t.target[e]] : -1 : i;
			if ((a > n || Number.isNaN(a)) && (n = a), Number.isNaN(a)) break;
		}
		u[e] = n, l[e] = Ut(n, h), m && o.edgeStart[e + 1] - o.edgeStart[e] === 1 && (d[e] = Xt(t, m, o.tapeEdge[o.edgeStart[e]]));
	}
	return {
		box: s,
		edge: l,
		boxValue: c,
		edgeValue: u,
		share: d,
		changed: qt(e, t)
	};
}
function Kt(e) {
	return 300 + Math.round((Math.min(1, Math.max(-1, e / 1)) + 1) * 128);
}
function qt(e, t) {
	if (!t.changes) return null;
	let { boxes: n, visible: r } = e, i = new Uint8Array(n.length), a = n.map(() => ""), o = /* @__PURE__ */ new Map();
	for (let e = 0; e < t.count; e++) {
		let i = t.changes.node[e], a = r.boxOf[e];
		if (i === 0 || a < 0 || n[a].kind !== "folded") continue;
		let s = o.get(a) ?? [
			0,
			0,
			0
		];
		s[i - 1]++, o.set(a, s);
	}
	return n.forEach((e, n) => {
		if (e.kind === "frame" || e.node < 0) return;
		let r = o.get(n);
		if (e.kind === "folded") {
			if (!r) return;
			let [e, t, o] = r;
			i[n] = t === 0 && o === 0 ? 1 : e === 0 && o === 0 ? 2 : 3, a[n] = [
				e ? `+${e}` : "",
				t ? `−${t}` : "",
				o ? `△${o}` : ""
			].filter(Boolean).join(" ");
		} else i[n] = t.changes.node[e.node], i[n] === 1 && (a[n] = "+ added"), i[n] === 2 && (a[n] = "− gone"), i[n] === 3 && (a[n] = `△ was ${k(t, t.changes.was[e.node])}`);
	}), {
		kind: i,
		label: a
	};
}
function Jt(e, t, n) {
	return n === "norm" ? t?.norms ?? null : n === "time" ? t?.times ?? null : e.savedBytes;
}
function Yt(e, t, n, r, i) {
	let { boxes: a, visible: o } = e, s = i !== "norm";
	if (s) for (let e = 0; e < a.length; e++) a[e].kind === "folded" && (r[e] = 0);
	for (let e = 0; e < t.count; e++) {
		let t = o.boxOf[e];
		if (t < 0 || a[t].kind !== "folded") continue;
		let i = n[e];
		s ? r[t] = r[t] + Math.max(0, i) : Number.isFinite(i) || (r[t] = NaN);
	}
}
function Xt(e, t, n) {
	let r = e.target[n], i = e.into.start[r + 1], a = 0, o = 0;
	for (let s = e.into.start[r]; s < i; s++) {
		let r = e.into.edge[s];
		if (e.port && e.port[r] !== e.port[n]) continue;
		let i = t[r];
		if (i < 0 || !Number.isFinite(i)) return NaN;
		a += i, o++;
	}
	return o > 1 && a > 0 ? t[n] / a : NaN;
}
var Zt = [
	"float32",
	"float64",
	"float16",
	"bfloat16",
	"complex64",
	"complex128"
], Qt = Zt.length + 1;
function $t(e, t) {
	let n = e[t], r = [...new Set(n)].sort((t, n) => k(e, t).localeCompare(k(e, n))), i = /* @__PURE__ */ new Map(), a = 0;
	for (let n of r) {
		let r = k(e, n).replace("torch.", ""), o = t === "dtype" ? Zt.indexOf(r) : a++ % Qt, s = r === "";
		s && t === "device" && a--, i.set(n, {
			name: s ? "not known" : r,
			shade: s ? 258 : 260 + (o < 0 ? Zt.length : o)
		});
	}
	return {
		column: n,
		kinds: i
	};
}
// src/tape/compare/CompareSide.tsx
var en = 40, A = [
	[
		1,
		"+",
		"Added"
	],
	[
		2,
		"−",
		"Gone"
	],
	[
		3,
		"△",
		"Another shape"
	]
];
function tn({ run: e, runs: t, comparison: n, viewer: r }) {
	Bt(r);
	let { tape: i, values: a, before: o } = n, s = (0, D.useMemo)(() => A.map(([e]) => rn(i, e)), [i]), c = (0, D.useMemo)(() => an(n), [n]), l = n.other === n.run ? "" : ` of ${nn(n.other, t)}`, u = r.tape === i ? r.selected : -1;
	return /* @__PURE__ */ (0, O.jsxs)("aside", {
		className: "right comparison",
		children: [
			/* @__PURE__ */ (0, O.jsxs)("header", { children: [/* @__PURE__ */ (0, O.jsxs)("h2", {
				title: n.other,
				children: [
					"Step ",
					n.step,
					" against step ",
					n.older,
					l
				]
			}), /* @__PURE__ */ (0, O.jsx)("p", { children: n.summary })] }),
			u >= 0 && /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsx)("h3", { children: Rt(i, u) }), /* @__PURE__ */ (0, O.jsxs)("table", { children: [/* @__PURE__ */ (0, O.jsx)("thead", { children: /* @__PURE__ */ (0, O.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, O.jsx)("th", {}),
				/* @__PURE__ */ (0, O.jsxs)("th", { children: ["step ", n.older] }),
				/* @__PURE__ */ (0, O.jsxs)("th", { children: ["step ", n.step] })
			] }) }), /* @__PURE__ */ (0, O.jsxs)("tbody", { children: [
				/* @__PURE__ */ (0, O.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, O.jsx)("td", { children: "norm" }),
					/* @__PURE__ */ (0, O.jsx)("td", { children: Ft(o[u]) }),
					/* @__PURE__ */ (0, O.jsx)("td", { children: i.changes.newer[u] < 0 ? "–" : Ft(a.norms[u]) })
				] }),
				/* @__PURE__ */ (0, O.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, O.jsx)("td", { children: "ratio" }),
					/* @__PURE__ */ (0, O.jsx)("td", {}),
					/* @__PURE__ */ (0, O.jsx)("td", { children: sn(a.ratio[u]) })
				] }),
				/* @__PURE__ */ (0, O.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, O.jsx)("td", { children: "shape" }),
					/* @__PURE__ */ (0, O.jsx)("td", { children: on(i, u) }),
					/* @__PURE__ */ (0, O.jsx)("td", { children: i.changes.newer[u] < 0 ? "–" : Pt(k(i, i.shape[u])) })
				] })
			] })] })] }),
			A.map(([e, t, n], a) => s[a].length > 0 && /* @__PURE__ */ (0, O.jsxs)("section", {
				className: `differs kind${e}`,
				children: [/* @__PURE__ */ (0, O.jsxs)("h3", { children: [
					/* @__PURE__ */ (0, O.jsx)("i", {
						"aria-hidden": "true",
						children: t
					}),
					" ",
					n,
					" · ",
					s[a].length.toLocaleString("en")
				] }), /* @__PURE__ */ (0, O.jsx)("table", {
					className: "flows",
					children: /* @__PURE__ */ (0, O.jsx)("tbody", { children: s[a].slice(0, en).map((t) => /* @__PURE__ */ (0, O.jsxs)("tr", {
						onClick: () => void r.reveal(t),
						children: [/* @__PURE__ */ (0, O.jsx)("td", { children: /* @__PURE__ */ (0, O.jsx)("button", {
							className: "link",
							children: Rt(i, t)
						}) }), /* @__PURE__ */ (0, O.jsx)("td", { children: e === 3 ? `${on(i, t)} → ${Pt(k(i, i.shape[t]))}` : Pt(k(i, i.shape[t])) })]
					}, t)) })
				})]
			}, e)),
			c.length > 0 && /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsx)("h3", { children: "Gradient norms, most changed first" }), /* @__PURE__ */ (0, O.jsxs)("table", {
				className: "flows",
				children: [/* @__PURE__ */ (0, O.jsx)("thead", { children: /* @__PURE__ */ (0, O.jsxs)("tr", { children: [
					/* @__PURE__ */ (0, O.jsx)("th", { children: "node" }),
					/* @__PURE__ */ (0, O.jsxs)("th", { children: ["step ", n.older] }),
					/* @__PURE__ */ (0, O.jsxs)("th", { children: ["step ", n.step] }),
					/* @__PURE__ */ (0, O.jsx)("th", { children: "ratio" })
				] }) }), /* @__PURE__ */ (0, O.jsx)("tbody", { children: c.map((e) => /* @__PURE__ */ (0, O.jsxs)("tr", {
					onClick: () => void r.reveal(e),
					children: [
						/* @__PURE__ */ (0, O.jsx)("td", { children: /* @__PURE__ */ (0, O.jsx)("button", {
							className: "link",
							children: Rt(i, e)
						}) }),
						/* @__PURE__ */ (0, O.jsx)("td", { children: Ft(o[e]) }),
						/* @__PURE__ */ (0, O.jsx)("td", { children: Ft(a.norms[e]) }),
						/* @__PURE__ */ (0, O.jsxs)("td", { children: [
							/* @__PURE__ */ (0, O.jsx)("i", {
								className: "swatch",
								style: { background: r.palette.fill[Kt(a.ratio[e])] }
							}),
							" ",
							sn(a.ratio[e])
						] })
					]
				}, e)) })]
			})] }),
			/* @__PURE__ */ (0, O.jsx)("div", {
				className: "verbs",
				children: /* @__PURE__ */ (0, O.jsx)("button", {
					onClick: () => e.endComparison(),
					children: "End comparison"
				})
			})
		]
	});
}
function nn(e, t) {
	let n = t.find((t) => t.id === e)?.name ?? e;
	return t.filter((e) => e.name === n).length === 1 ? n : e;
}
function rn(e, t) {
	let n = [];
	return e.changes?.node.forEach((e, r) => e === t && n.push(r)), n;
}
function an({ tape: e, values: t }) {
	let n = [];
	for (let r = 0; r < e.count; r++) e.changes.node[r] === 0 && e.parameter[r] >= 0 && !Number.isNaN(t.ratio[r]) && n.push(r);
	return n.sort((e, n) => Math.abs(t.ratio[n]) - Math.abs(t.ratio[e])).slice(0, 20);
}
function on(e, t) {
	let n = e.changes.was[t];
	return n >= 0 ? Pt(k(e, n)) : e.changes.older[t] < 0 ? "–" : Pt(k(e, e.shape[t]));
}
function sn(e) {
	if (Number.isNaN(e)) return "–";
	let t = 10 ** e;
	return `×${t >= 100 || t < .01 ? t.toExponential(1) : t.toPrecision(3)}`;
}
// src/tape/findings.ts
function cn(e, t) {
	let n = e && t.signature === e.signature ? t.node : -1;
	return t.changed ? [dn(e, "saved", t, n), dn(e, "changed", t.changed)] : [dn(e, "failed", t, n)];
}
function ln(e, t, n) {
	let r = [], i = n?.postMortem ?? null;
	if (i && !n?.toldFailure) {
		let t = cn(e, i);
		r.push({
			code: "backward-failed",
			severe: !0,
			message: i.reason || i.message,
			fix: i.fix,
			places: t
		});
	}
	for (let t of n?.findings ?? []) i?.changed && t.code === "modified-in-place" && t.line === i.changed.line || r.push(un(e, t));
	t && r.push(...hn(e, t));
	let a = /* @__PURE__ */ new Set();
	for (let t of e.cuts) {
		if (t.explains.length === 0) continue;
		t.explains.forEach((e) => a.add(e));
		let n = t.file && t.line !== null ? [pn(e, "cut", t.file, t.line)] : [];
		r.push({
			code: "no-gradient",
			severe: !1,
			message: `${vn(t.explains)} ${t.explains.length === 1 ? "gets" : "get"} no gradient: ${t.message}`,
			fix: "Keep the tensor in the graph up to the loss, or leave these parameters out of the optimizer.",
			places: n
		});
	}
	let o = e.unusedParameters.filter((e) => !a.has(e));
	return o.length > 0 && r.push({
		code: "no-gradient",
		severe: !1,
		message: `${vn(o)} ${o.length === 1 ? "requires" : "require"} a gradient, but the loss does not depend on ${o.length === 1 ? "it" : "them"}.`,
		fix: "Use it in forward, or set requires_grad=False.",
		places: []
	}), r;
}
function un(e, t) {
	let n = t.signature === e.signature && t.node !== void 0 ? t.node : -1, r = [];
	return t.saved && r.push(dn(e, "saved", t.saved, n)), t.changed && r.push(dn(e, "changed", t.changed)), r.length === 0 && t.file && t.line >= 0 && r.push({
		...pn(e, "", t.file, t.line),
		...n >= 0 ? { node: n } : {}
	}), {
		code: t.code,
		severe: [
			"modified-in-place",
			"backward-failed",
			"non-finite"
		].includes(t.code),
		message: t.message,
		fix: t.fix,
		places: r
	};
}
function dn(e, t, n, r = -1) {
	let i = pn(e, t, n.file, n.line);
	return r >= 0 ? {
		...i,
		node: r
	} : i;
}
function fn(e, t) {
	return {
		label: "",
		file: k(e, e.file[t]),
		line: e.line[t],
		node: t
	};
}
function pn(e, t, n, r) {
	return {
		label: t,
		file: n,
		line: r,
		node: e ? mn(e, n, r) : -1
	};
}
function mn(e, t, n) {
	let r = -1;
	for (let i = 0; i < e.count; i++) e.line[i] === n && e.kind[i] !== 1 && k(e, e.file[i]) === t && (r < 0 || e.order[i] < e.order[r]) && (r = i);
	return r;
}
function hn(e, t) {
	let n = _n(e, t);
	if (n < 0) return [];
	let r = gn(e, t).slice(0, 4);
	return r.length === 0 ? [{
		code: "non-finite",
		severe: !0,
		message: `The gradient that arrives at ${Rt(e, n)} is NaN or Inf already.`,
		fix: "",
		places: [fn(e, n)]
	}] : [{
		code: "non-finite",
		severe: !0,
		message: `The gradient becomes NaN or Inf in ${r.map((t) => Rt(e, t)).join(", ")}: what arrives there is finite.`,
		fix: "",
		places: r.map((t) => fn(e, t))
	}];
}
function gn(e, t) {
	let { norms: n, edgeNorms: r } = t, i = (e) => Number.isFinite(n[e]) && n[e] !== -1, a = /* @__PURE__ */ new Set();
	for (let t = 0; t < e.source.length; t++) {
		let [o, s] = [e.source[t], e.target[t]];
		if (!i(o) || Number.isFinite(n[s])) continue;
		let c = r?.[t] ?? -1;
		Number.isFinite(c === -1 ? n[s] : c) || a.add(o);
	}
	return [...a].sort((t, n) => e.order[t] - e.order[n]);
}
function _n(e, t) {
	let n = -1;
	for (let r = 0; r < e.count; r++) Number.isFinite(t.norms[r] ?? -1) || (n < 0 || e.order[r] < e.order[n]) && (n = r);
	return n;
}
function vn(e) {
	return e.slice(0, 4).join(", ") + (e.length > 4 ? ` and ${e.length - 4} more` : "");
}
// src/tape/panels/Findings.tsx
function yn({ tape: e, values: t, viewer: n, run: r }) {
	let i = (0, D.useMemo)(() => ln(e, t, r), [
		e,
		t,
		r,
		r?.findings.length,
		r?.postMortem,
		r?.toldFailure
	]);
	return i.length === 0 ? null : /* @__PURE__ */ (0, O.jsxs)("section", {
		className: "findings",
		"aria-label": "Findings",
		children: [/* @__PURE__ */ (0, O.jsxs)("h3", { children: ["Findings · ", i.length] }), /* @__PURE__ */ (0, O.jsx)("ul", { children: i.map((e, t) => /* @__PURE__ */ (0, O.jsx)("li", { children: /* @__PURE__ */ (0, O.jsx)(xn, {
			row: e,
			viewer: n
		}) }, t)) })]
	});
}
function bn(e, t, n) {
	let r = t.node >= 0 ? n.find((e) => e !== t && e.file === t.file) : t, i = () => e.setLine(r ? {
		file: r.file,
		line: r.line
	} : null), a = t.node >= 0 ? t.node : n.find((e) => e.node >= 0)?.node ?? -1;
	a >= 0 ? e.reveal(a).then(i) : (e.select(-1, -1), i());
}
function xn({ row: e, viewer: t }) {
	let { places: n } = e, r = /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
		/* @__PURE__ */ (0, O.jsxs)("b", {
			className: e.severe ? "error" : "",
			children: [e.severe ? "✕ " : "△ ", e.code]
		}),
		" ",
		e.message
	] });
	return /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
		n.length > 0 ? /* @__PURE__ */ (0, O.jsx)("button", {
			className: "told",
			title: "Show the node and its line",
			onClick: () => bn(t, n[0], n),
			children: r
		}) : /* @__PURE__ */ (0, O.jsx)("p", { children: r }),
		e.fix && /* @__PURE__ */ (0, O.jsx)("p", {
			className: "quiet",
			children: e.fix
		}),
		/* @__PURE__ */ (0, O.jsx)(Sn, {
			places: n,
			viewer: t
		})
	] });
}
function Sn({ places: e, viewer: t }) {
	let n = e.filter((e) => e.line >= 0);
	return n.length === 0 ? null : /* @__PURE__ */ (0, O.jsx)("p", {
		className: "places",
		children: n.map((n, r) => /* @__PURE__ */ (0, O.jsxs)("button", {
			className: "link",
			onClick: () => t && bn(t, n, e),
			children: [
				n.label ? `${n.label} at ` : "",
				n.file.split(/[\\/]/).pop(),
				":",
				n.line
			]
		}, r))
	});
}
// src/tape/compare/Failure.tsx
function Cn({ run: e, tape: t, viewer: n }) {
	let r = e.postMortem, i = r !== null && t?.signature === r.signature && e.row?.step === r.step;
	return (0, D.useEffect)(() => {
		i && n && n.tape === t && r.node >= 0 && n.reveal(r.node), n && n.setFailed(i ? r.node : -1);
	}, [
		i,
		n,
		t
	]), !r || !e.toldFailure ? null : /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "failure",
		role: "alert",
		children: [
			/* @__PURE__ */ (0, O.jsx)("button", {
				className: "close",
				title: "Dismiss; it stays among the findings",
				"aria-label": "Dismiss the failure",
				onClick: () => e.dismissFailure(),
				children: "×"
			}),
			/* @__PURE__ */ (0, O.jsxs)("b", { children: ["Backward failed at step ", r.step] }),
			/* @__PURE__ */ (0, O.jsx)("p", { children: r.reason || r.message }),
			(r.node >= 0 || r.begun >= 0) && /* @__PURE__ */ (0, O.jsxs)("p", {
				className: "where",
				children: [
					r.node >= 0 && /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
						/* @__PURE__ */ (0, O.jsx)("code", { children: r.name }),
						" of ",
						r.operation || "an operation",
						r.module ? ` in ${r.module}` : ""
					] }),
					r.shape.length > 0 ? ` · shape (${r.shape.join(", ")})` : "",
					r.begun >= 0 ? `${r.node >= 0 ? " · " : ""}${r.begun.toLocaleString("en")} of ${r.nodes.toLocaleString("en")} nodes had begun` : ""
				]
			}),
			/* @__PURE__ */ (0, O.jsx)("p", { children: r.fix }),
			/* @__PURE__ */ (0, O.jsx)(Sn, {
				places: cn(t, r),
				viewer: n
			}),
			!i && /* @__PURE__ */ (0, O.jsx)("button", {
				className: "link",
				onClick: () => e.scrub(e.tapes.findIndex((e) => e.step === r.step)),
				children: "Show that step"
			})
		]
	});
}
// src/tape/fold/plumbing.ts
var wn = /* @__PURE__ */ new Set(/* @__PURE__ */ "T.Mt.H.MH.Adjoint.Alias.AsStrided.Expand.View.ViewAs.UnsafeView.ReshapeAlias.Transpose.Permute.Squeeze.Unsqueeze.Unflatten.Clone.ToCopy.Detach.Slice.Select.Lift.ViewCopy.ContiguousBackward.SqueezeView.Swapaxes.Moveaxis.Narrow".split("."));
function Tn(e, t, n) {
	let r = new Uint8Array(e.count), i = new Int32Array(e.count);
	for (let t = 0; t < e.count; t++) i[t] = t;
	if (n === "plumbing") return {
		hidden: r,
		through: i
	};
	let a = new Uint8Array(e.strings.length), o = new Uint8Array(e.strings.length);
	for (let t = 0; t < e.count; t++) {
		if (e.kind[t] !== 0 || e.out.start[t + 1] - e.out.start[t] !== 1 || e.into.start[t + 1] === e.into.start[t]) continue;
		let n = e.name[t];
		o[n] || (o[n] = 1, wn.has(Nt(k(e, n))) && (a[n] = 1)), r[t] = a[n];
	}
	for (let e of t.groups) e.kind === "module" && e.items.length !== 0 && e.items.every((e) => e >= 0 && r[e]) && (r[e.items[0]] = 0);
	let s = (t) => e.out.item[e.out.start[t]];
	for (let t = 0; t < e.count; t++) {
		let e = t;
		for (; r[e] && i[e] === e;) e = s(e);
		e = i[e];
		for (let n = t; r[n] && i[n] === n; n = s(n)) i[n] = e;
	}
	return {
		hidden: r,
		through: i
	};
}
function En(e, t) {
	return e.kind[t] === 1 && /(^|[._])bias(_\w+)?$/.test(k(e, e.parameter[t]));
}
var Dn = 132, On = 6, kn = 40, An = class {
	tape;
	tree;
	detail;
	plumbing;
	norms = null;
	shown;
	items;
	constructor(e, t, n) {
		this.tape = e, this.tree = t, this.detail = n, this.plumbing = Tn(e, t, n), this.shown = new Int32Array(t.groups.length), this.items = t.groups.map(() => []);
		let r = t.groups.filter((e) => e.parent >= 0 || e.id === 0).sort((e, t) => t.depth - e.depth);
		for (let e of r) {
			let t = e.items.filter((e) => e >= 0 ? !this.plumbing.hidden[e] : this.shown[~e] > 0);
			this.items[e.id] = t;
			let n = 0;
			for (let e of t) n += e >= 0 ? 1 : this.shown[~e];
			this.shown[e.id] = n;
		}
	}
	effective(e) {
		let t = e;
		for (; t < 0;) {
			let e = this.items[~t];
			if (e.length !== 1) return t;
			t = e[0];
		}
		return t;
	}
	itemsOf(e) {
		return this.items[e];
	}
	canOpen(e) {
		return this.detail === "modules" ? this.items[e].length > 1 && this.items[e].some((e) => e < 0) : this.items[e].length > 1;
	}
	overview(e = 26) {
		let t = /* @__PURE__ */ new Set(), n = this.effective(-1);
		if (n >= 0) return t;
		t.add(~n);
		let r = this.items[~n].length, i = [~n];
		for (let n = 0; n < i.length; n++) {
			let a = /* @__PURE__ */ new Map();
			for (let e of this.items[i[n]]) {
				let t = this.effective(e);
				if (t >= 0 || !this.canOpen(~t) || this.tree.groups[~t].kind === "repeat") continue;
				let { className: n } = this.tree.groups[~t], r = a.get(n);
				r ? r.push(~t) : a.set(n, [~t]);
			}
			for (let n of a.values()) {
				let a = n.reduce((e, t) => e + this.items[t].length - 1, 0);
				if (!(r + a > e)) {
					r += a;
					for (let e of n) t.add(e);
					i.push(...n);
				}
			}
		}
		return t;
	}
	everything() {
		let e = /* @__PURE__ */ new Set(), t = [this.effective(-1)];
		for (let n = 0; n < t.length; n++) if (!(t[n] >= 0 || !this.canOpen(~t[n]))) {
			e.add(~t[n]);
			for (let e of this.items[~t[n]]) t.push(this.effective(e));
		}
		return e;
	}
	pathTo(e) {
		let t = [];
		for (let n = this.tree.groupOf[e]; n >= 0; n = this.tree.groups[n].parent) t.unshift(n);
		return t;
	}
	show(e) {
		return new jn(this, e).draw();
	}
}, jn = class {
	folding;
	open;
	boxes = [];
	boxOf;
	tape;
	tree;
	constructor(e, t) {
		this.folding = e, this.open = t, this.tape = e.tape, this.tree = e.tree, this.boxOf = new Int32Array(this.tape.count).fill(-1);
	}
	draw() {
		let e = this.folding.effective(-1);
		if (e >= 0) this.place(e, -1);
		else for (let t of this.folding.itemsOf(~e)) this.place(t, -1);
		return this.connect();
	}
	place(e, t) {
		let { folding: n, tree: r } = this, i = n.effective(e), a = e < 0 ? r.groups[~e] : null;
		if (i >= 0) {
			this.boxOf[i] = this.boxes.length, this.boxes.push(Mn(this.tape, i, t, a));
			return;
		}
		let o = r.groups[~i];
		if (this.open.has(o.id) && n.canOpen(o.id)) {
			let e = this.boxes.length;
			this.boxes.push(Nn(this.tape, r, o, t, "frame", this.around(t)));
			for (let t of n.itemsOf(o.id)) this.place(t, e);
		} else this.cover(o, this.boxes.length), this.boxes.push(Nn(this.tape, r, o, t, "folded", this.around(t)));
	}
	around(e) {
		return e < 0 ? "" : this.tree.groups[this.boxes[e].group].path;
	}
	cover(e, t) {
		let n = [e];
		for (; n.length > 0;) for (let e of n.pop().items) e >= 0 ? this.boxOf[e] = t : n.push(this.tree.groups[~e]);
	}
	connect() {
		let { tape: e, boxes: t, boxOf: n } = this, { through: r, hidden: i } = this.folding.plumbing, a = /* @__PURE__ */ new Map(), o = [], s = [], c = [], l = [], u = /* @__PURE__ */ new Map(), d = (e, t, n) => {
			let r = e * 4194304 + t, i = a.get(r);
			i === void 0 && (a.set(r, i = o.length), o.push(e), s.push(t)), c.push(n), l.push(i);
		}, f = [];
		for (let a = 0; a < e.source.length; a++) {
			let o = e.source[a];
			if (i[o] && n[o] < 0) continue;
			let s = n[o];
			if (s < 0) continue;
			let c = r[e.target[a]];
			if (e.kind[c] === 1) {
				let { kind: r, repeat: i } = t[s];
				r !== "folded" || i > 0 && (e.into.start[c + 1] - e.into.start[c]) * 2 >= i ? f.push([
					s,
					c,
					a
				]) : n[c] < 0 && (n[c] = s);
				continue;
			}
			let l = n[c];
			s !== l && l >= 0 && d(s, l, a);
		}
		if (this.folding.detail !== "modules") {
			for (let [e, t] of f) {
				let n = u.get(e);
				n ? n.includes(t) || n.push(t) : u.set(e, [t]);
			}
			let e = this.placeLeaves(u);
			for (let [t, n, r] of f) {
				let i = e.get(t * 4194304 + n);
				i !== void 0 && d(t, i, r);
			}
		} else for (let [e, t] of f) n[t] < 0 && (n[t] = e);
		let p = new Int32Array(o.length + 1);
		for (let e of l) p[e + 1]++;
		for (let e = 0; e < o.length; e++) p[e + 1] += p[e];
		let m = p.slice(), h = new Int32Array(c.length);
		for (let e = 0; e < c.length; e++) h[m[l[e]]++] = c[e];
		return {
			boxes: t,
			boxOf: n,
			source: Int32Array.from(o),
			target: Int32Array.from(s),
			edgeStart: p,
			tapeEdge: h
		};
	}
	placeLeaves(e) {
		let { tape: t, boxes: n, boxOf: r } = this, i = /* @__PURE__ */ new Map();
		for (let [a, o] of e) {
			let e = o;
			this.folding.detail === "operations" && o.length > 1 && (e = o.filter((e) => !En(t, e)), e.length === 0 && (e = o));
			let s = e.length > On ? e.slice(5) : [];
			for (let o of s.length > 0 ? e.slice(0, 5) : e) i.set(a * 4194304 + o, n.length), r[o] = n.length, n.push(Fn(t, o, n[a].parent, a, this.folding));
			for (let e of o) r[e] < 0 && (r[e] = a);
			if (s.length > 0) {
				for (let e of s) i.set(a * 4194304 + e, n.length);
				n.push({
					kind: "more",
					node: s[0],
					group: -1,
					parent: n[a].parent,
					owner: a,
					title: `${s.length} more`,
					detail: "leaves",
					width: Dn,
					height: 36,
					repeat: 0
				});
			}
		}
		return i;
	}
};
function Mn(e, t, n, r) {
	let i = r && r.kind !== "root" ? r.path : "", a = Pt(k(e, e.shape[t])), o = k(e, e.operation[t]).replace(/^torch\.(nn\.functional\.)?/, ""), s = i ? Rn(In(i)) : e.kind[t] === 2 ? o : "", c = Nt(k(e, e.name[t])), l = s ? `${s} · ${a}` : a, u = r?.step ? ` #${r.step}` : "";
	return {
		kind: "node",
		node: t,
		group: -1,
		parent: n,
		owner: -1,
		title: c + u,
		detail: l,
		width: zn(c + u, l),
		height: 36,
		repeat: 0
	};
}
function Nn(e, t, n, r, i, a) {
	let o = a && n.path.startsWith(`${a}.`) ? n.path.slice(a.length + 1) : n.path, s = Rn(/^\d+$/.test(o) ? In(n.path) : o) || (n.kind === "root" ? n.className : "loop"), c = n.kind === "repeat" ? n.items.length : 0, l = `${s} · ${n.nodes} nodes`, u = n.className;
	if (c > 0) {
		let r = n.items[0], i = r >= 0 ? 1 : t.groups[~r].nodes;
		l = `${s} ×${c}`, u = `${n.className || "repeated"} · ${i} nodes each`, n.path === "" && r >= 0 && (l = `${Nt(k(e, e.name[r]))} ×${c}`);
	} else n.step > 0 && (l = `${s} #${n.step}`, u = `${n.className ? `${n.className} · ` : ""}${n.nodes} nodes`);
	i === "frame" && (l = c > 0 || n.step > 0 ? l : s, n.className && n.className !== s && (l += ` · ${n.className}`));
	let d = i === "frame" ? Pn(l) + 66 : zn(l, u);
	return {
		kind: i,
		node: n.first,
		group: n.id,
		parent: r,
		owner: -1,
		title: l,
		detail: u,
		width: d,
		height: 36,
		repeat: c
	};
}
function Pn(e) {
	return e.replace(/#\d+/, "#000").length * 6.8 + 30;
}
function Fn(e, t, n, r, i) {
	let a = k(e, e.parameter[t]), o = e.into.start[t + 1] - e.into.start[t], s = Pt(k(e, e.shape[t])), c = a ? Rn(Ln(a)) : "leaf", l = o > 1 ? `${s} · ×${o}` : s;
	return {
		kind: "leaf",
		node: t,
		group: -1,
		parent: n,
		owner: r,
		title: c,
		get detail() {
			let e = i.norms?.[t] ?? -1;
			return e === -1 ? l : `${Ft(e)} · ${l}`;
		},
		width: Math.max(Dn, zn(c, `1.0e−10 · ${l}`) - 16),
		height: 36,
		repeat: 0
	};
}
function In(e) {
	let t = e.split(".");
	return t.slice(/^\d+$/.test(t[t.length - 1]) ? -2 : -1).join(".");
}
function Ln(e) {
	let t = e.lastIndexOf(".");
	return t < 0 ? e : `${In(e.slice(0, t))}${e.slice(t)}`;
}
function Rn(e) {
	let t = kn / 2;
	return e.length <= kn ? e : `${e.slice(0, t)}…${e.slice(-19)}`;
}
function zn(e, t) {
	let n = Math.max(e.length * 6.9, t.length * 6.35) + 22;
	return Math.min(260, Math.max(160, Math.ceil(n / 20) * 20));
}
var Bn = 6, Vn = 44;
function Hn(e, t, n, r) {
	let { boxes: i } = e, a = new Int32Array(i.length).fill(-1), o = [], s = new Float32Array(i.length), c = new Int32Array(i.length);
	for (let e = 0; e < i.length; e++) i[e].owner < 0 ? (a[e] = o.length, o.push(e)) : (c[i[e].owner]++, s[i[e].owner] = Math.max(s[i[e].owner], i[e].width));
	let l = o.length, u = {
		left: new Float32Array(l),
		right: new Float32Array(l),
		height: new Float32Array(l),
		foot: new Float32Array(l),
		title: new Float32Array(l),
		parent: new Int32Array(l).fill(-1),
		isFrame: new Uint8Array(l),
		source: /* @__PURE__ */ new Int32Array(),
		target: /* @__PURE__ */ new Int32Array(),
		aspect: t,
		limit: n
	};
	for (let e = 0; e < l; e++) {
		let t = o[e], n = i[t];
		u.left[e] = n.width / 2, u.right[e] = n.width / 2 + (c[t] > 0 ? Vn + s[t] : 0), u.height[e] = Math.max(n.height, c[t] * 42 - Bn), u.foot[e] = n.height, u.title[e] = n.kind === "frame" ? Pn(n.title) : 0, u.parent[e] = n.parent < 0 ? -1 : a[n.parent], u.isFrame[e] = +(n.kind === "frame");
	}
	let d = [], f = [], p = [];
	for (let t = 0; t < e.source.length; t++) {
		let n = a[e.source[t]], i = a[e.target[t]];
		n < 0 || i < 0 || (d.push(r ? i : n), f.push(r ? n : i), p.push(t));
	}
	return u.source = Int32Array.from(d), u.target = Int32Array.from(f), {
		input: u,
		box: Int32Array.from(o),
		edge: Int32Array.from(p)
	};
}
function Un(e, t, n, r) {
	let { boxes: i } = e, a = i.length, o = new Float32Array(a), s = new Float32Array(a), c = new Float32Array(a), l = new Float32Array(a), u = new Float32Array(a);
	for (let e = 0; e < t.box.length; e++) {
		let r = t.box[e], a = i[r].kind === "frame";
		c[r] = a ? n.width[e] : i[r].width, l[r] = a ? n.height[e] : i[r].height, o[r] = a ? n.x[e] : n.axis[e] - i[r].width / 2, s[r] = n.y[e], u[r] = n.free[e];
	}
	let d = new Int32Array(a);
	for (let e = 0; e < a; e++) {
		let { owner: t } = i[e];
		t < 0 || (c[e] = i[e].width, l[e] = i[e].height, o[e] = o[t] + c[t] + 44, s[e] = s[t] + d[t]++ * 42);
	}
	return {
		...Wn(e, t, n, o, s, c, l, r),
		visible: e,
		boxes: i,
		x: o,
		y: s,
		width: c,
		height: l,
		free: u,
		pageWidth: n.pageWidth,
		pageHeight: n.pageHeight,
		forward: r,
		layoutMilliseconds: n.milliseconds,
		rough: n.rough
	};
}
function Wn(e, t, n, r, i, a, o, s) {
	let { boxes: c } = e, l = e.source.length, u = new Int32Array(l).fill(-1);
	for (let e = 0; e < t.edge.length; e++) u[t.edge[e]] = e;
	let d = new Int32Array(l + 1);
	for (let e = 0; e < l; e++) {
		let t = u[e];
		d[e + 1] = d[e] + (t < 0 ? 2 : n.start[t + 1] - n.start[t]);
	}
	let f = d[l], p = new Float32Array(f), m = new Float32Array(f), h = new Uint8Array(f), g = new Float32Array(l * 4);
	for (let t = 0; t < l; t++) {
		let l = u[t], f = d[t];
		if (l < 0) {
			let n = e.source[t], s = e.target[t];
			p[f] = r[n] + a[n], m[f] = i[n] + o[n] / 2, c[n].kind === "folded" && (p[f] += 6), p[f + 1] = r[s], m[f + 1] = i[s] + o[s] / 2, h[f] = h[f + 1] = 2;
		} else {
			let r = n.start[l];
			for (let e = n.start[l + 1] - r - 1; e >= 0; e--) p[f + e] = n.px[r + e], m[f + e] = n.py[r + e], h[f + e] = n.direction[r + e];
			c[s ? e.source[t] : e.target[t]].kind === "folded" && (m[d[t + 1] - 1] -= 5);
		}
		let _ = Infinity, v = Infinity, y = -Infinity, b = -Infinity;
		for (let e = f; e < d[t + 1]; e++) _ = Math.min(_, p[e]), y = Math.max(y, p[e]), v = Math.min(v, m[e]), b = Math.max(b, m[e]);
		g[4 * t] = _ - 8, g[4 * t + 1] = v - 30, g[4 * t + 2] = y + 8, g[4 * t + 3] = b + 30;
	}
	return {
		start: d,
		px: p,
		py: m,
		direction: h,
		bounds: g
	};
}
function Gn(e, t, n) {
	let r = -1;
	for (let i = 0; i < e.boxes.length; i++) {
		let a = e.x[i], o = e.y[i];
		if (!(t < a || n < o || t > a + e.width[i] || n > o + e.height[i])) {
			if (e.boxes[i].kind !== "frame") return i;
			r = i;
		}
	}
	return r;
}
// src/tape/draw/edges.ts
var Kn = .3, qn = .55;
function Jn(e) {
	return e < 256 ? 1.3 + e / 255 * 4 : e === 256 ? 3.5 : 1.2;
}
function Yn(e, t, n, r, i, a) {
	i.sort((e, t) => n.edge[e] - n.edge[t]);
	for (let o of i) Qn(e, t, n.edge[o], r, o, a);
	a >= qn && or(e, rr(t, n, i), r);
}
function Xn(e, t) {
	let n = [], { bounds: r } = e;
	for (let i = 0; i < e.visible.source.length; i++) r[i * 4] > t.right || r[i * 4 + 1] > t.bottom || r[i * 4 + 2] < t.left || r[i * 4 + 3] < t.top || n.push(i);
	return n;
}
function Zn(e, t, n, r, i, a, o) {
	let s = /* @__PURE__ */ new Set(), c = Xn(t, i), { source: l, target: u } = t.visible;
	e.strokeStyle = r.amber, e.lineWidth = Math.max(2.6, 1.6 / a);
	for (let n of c) (o.has(l[n]) || o.has(u[n])) && ($n(e, t, n), e.stroke(), s.add(n));
	a >= qn && or(e, rr(t, n, c).filter((e) => s.has(e.edge)), r);
}
function Qn(e, t, n, r, i, a) {
	let o = Jn(n);
	if ($n(e, t, i), e.lineWidth = Math.max(o, .6 / a), e.strokeStyle = r.stroke[n], n === 257 && e.setLineDash([5, 4]), e.lineCap = "butt", e.stroke(), e.setLineDash([]), a < Kn) return;
	let s = t.start[i + 1] - 1, c = t.direction[s] === 2, l = t.forward && c, u = l ? t.start[i] : s;
	tr(e, t.px[u], t.py[u], c ? l ? -1 : 1 : 0, +!c, o), e.fillStyle = r.stroke[n], e.fill();
}
function $n(e, t, n) {
	let { px: r, py: i, direction: a } = t, o = t.start[n], s = t.start[n + 1];
	"beginPath" in e && e.beginPath();
	let c = t.forward && a[o] === 2;
	e.moveTo(r[o] + (c ? 4 : 0), i[o]);
	for (let t = o + 1; t < s; t++) {
		let n = t === s - 1 && !c ? 4 : 0, o = r[t] - (a[t] === 2 ? n : 0), l = i[t] - (a[t] === 0 ? n : 0);
		er(e, r[t - 1], i[t - 1], a[t - 1], o, l, a[t]);
	}
}
function er(e, t, n, r, i, a, o) {
	if (r === 2 || o === 2) {
		let r = Math.abs(i - t) / 2;
		e.bezierCurveTo(t + r, n, i - r, a, i, a);
		return;
	}
	if (Math.abs(t - i) < .5 && r === o) {
		e.lineTo(i, a);
		return;
	}
	let s = r === 1 ? -1 : 1, c = o === 1 ? -1 : 1, l = r === o ? Math.abs(a - n) / 2 : Math.min(34, 12 + Math.abs(i - t) / 4);
	e.bezierCurveTo(t, n + s * l, i, a - c * l, i, a);
}
function tr(e, t, n, r, i, a) {
	let o = 6 + a * .55, s = 3.4 + a * .5;
	e.beginPath(), e.moveTo(t, n), i === 0 ? (e.lineTo(t - r * o, n - s), e.lineTo(t - r * o, n + s)) : (e.lineTo(t - s, n - i * o), e.lineTo(t + s, n - i * o)), e.closePath();
}
function nr(e, t) {
	let n = e.start[t];
	return e.start[t + 1] - n > 2 && Math.abs(e.px[n + 1] - e.px[n]) > 8 ? [e.px[n + 1] + 7, e.py[n + 1] + 8] : [e.px[n] + 7, e.py[n] + 12];
}
function rr(e, t, n) {
	let r = [], i = /* @__PURE__ */ new Map();
	for (let a of n) {
		let n = t.share[a];
		if (Number.isNaN(n)) continue;
		let [o, s] = nr(e, a), c = `${Math.round(n * 100)} %`, l = s, u = () => Math.floor(l / ir), d = (e) => Math.abs(e.y - l) < ir && e.x < o + ar(c) && o < e.x + ar(e.text);
		for (; [
			-1,
			0,
			1
		].some((e) => i.get(u() + e)?.some(d));) l += ir;
		let f = {
			edge: a,
			text: c,
			x: o,
			y: l
		};
		r.push(f);
		let p = i.get(u());
		p ? p.push(f) : i.set(u(), [f]);
	}
	return r;
}
var ir = 14;
function ar(e) {
	return e.length * 6.4 + 4;
}
function or(e, t, n) {
	e.font = `10.5px ${n.mono}`, e.textBaseline = "middle", e.textAlign = "left";
	for (let { text: r, x: i, y: a } of t) e.fillStyle = n.ground, e.globalAlpha = .85, e.fillRect(i - 2, a - ir / 2, ar(r), ir), e.globalAlpha = 1, e.fillStyle = n.quiet, e.fillText(r, i, a);
}
// src/tape/draw/svg.ts
function sr(e, t, n) {
	let { boxes: r } = e, i = [], a = Math.ceil(e.pageWidth), o = Math.ceil(e.pageHeight);
	i.push(`<svg xmlns="http://www.w3.org/2000/svg" width="${a}" height="${o}" viewBox="0 0 ${a} ${o}" font-family="Source Sans, Source Sans Pro, sans-serif">`, `<rect width="100%" height="100%" fill="${n.ground}"/>`, `<defs><pattern id="bad" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="${n.red}"/><path d="M0 0V9" stroke="#fff" stroke-opacity=".5" stroke-width="3"/></pattern></defs>`), r.forEach((t, r) => {
		t.kind === "frame" && i.push(`<rect ${cr(e, r)} rx="8" fill="none" stroke="${n.line}"/>`, `<text x="${j(e.x[r] + 12)}" y="${j(e.y[r] + 21)}" font-size="12.5" font-weight="600" fill="${n.text}">${dr(t.title)}</text>`);
	});
	for (let r = 0; r < e.visible.source.length; r++) {
		let a = t.edge[r], o = a === 257 ? " stroke-dasharray=\"5 4\"" : "";
		i.push(`<path d="${lr(e, r)}" fill="none" stroke="${n.stroke[a]}" stroke-width="${j(Jn(a))}"${o}/>`);
		let s = e.start[r + 1] - 1, c = e.direction[s] === 2, l = c && e.forward ? e.start[r] : s;
		i.push(`<path d="${ur(e.px[l], e.py[l], c ? e.forward ? -1 : 1 : 0, Jn(a))}" fill="${n.stroke[a]}"/>`);
	}
	let s = Array.from({ length: e.visible.source.length }, (e, t) => t);
	for (let { text: r, x: a, y: o } of rr(e, t, s)) i.push(`<text x="${j(a)}" y="${j(o + 3)}" font-size="10.5" font-family="monospace" fill="${n.quiet}">${r}</text>`);
	return r.forEach((r, a) => {
		if (r.kind === "frame") return;
		let o = t.box[a], s = o === 256 ? "url(#bad)" : n.fill[o], c = r.owner >= 0 ? e.height[a] / 2 : 5, l = j(e.x[a] + e.width[a] / 2);
		r.kind === "folded" && i.push(`<rect ${cr(e, a, 6, -5)} rx="5" fill="${n.fill[o]}" opacity=".4"/>`), i.push(`<rect ${cr(e, a)} rx="${c}" fill="${s}" stroke="${n.stroke[o]}" stroke-width="${+(o < 40 || o >= 256)}"${o === 257 ? " stroke-dasharray=\"4 3\"" : ""}/>`, `<text x="${l}" y="${j(e.y[a] + 16)}" text-anchor="middle" font-size="12" font-weight="600" fill="${n.ink[o]}">${dr(r.title)}</text>`, `<text x="${l}" y="${j(e.y[a] + 29)}" text-anchor="middle" font-size="10.5" font-family="Source Code Pro, monospace" fill="${n.ink[o]}">${dr(r.detail)}</text>`);
	}), t.changed?.kind.forEach((r, a) => {
		if (r === 0) return;
		let o = n.changes[r], s = r === 2 ? " stroke-dasharray=\"5 4\"" : r === 3 ? " stroke-dasharray=\"2 3\"" : "";
		i.push(`<rect ${cr(e, a)} rx="6" fill="none" stroke="${o}" stroke-width="2.5"${s}/>`, `<text x="${j(e.x[a])}" y="${j(e.y[a] - 4)}" font-size="10.5" font-weight="600" fill="${o}">${dr(t.changed.label[a])}</text>`);
	}), i.push("</svg>"), i.join("\n");
}
function cr(e, t, n = 0, r = 0) {
	return `x="${j(e.x[t] + n)}" y="${j(e.y[t] + r)}" width="${j(e.width[t])}" height="${j(e.height[t])}"`;
}
function lr(e, t) {
	let { px: n, py: r, direction: i } = e, a = e.start[t], o = `M${j(n[a])} ${j(r[a])}`;
	for (let s = a + 1; s < e.start[t + 1]; s++) {
		let [e, t, a, c] = [
			n[s - 1],
			r[s - 1],
			n[s],
			r[s]
		];
		if (i[s] === 2) {
			let n = Math.abs(a - e) / 2;
			o += `C${j(e + n)} ${j(t)} ${j(a - n)} ${j(c)} ${j(a)} ${j(c)}`;
		} else if (Math.abs(e - a) < .5 && i[s] === i[s - 1]) o += `L${j(a)} ${j(c)}`;
		else {
			let n = i[s - 1] === 1 ? -1 : 1, r = i[s] === 1 ? -1 : 1, l = n === r ? Math.abs(c - t) / 2 : Math.min(34, 12 + Math.abs(a - e) / 4);
			o += `C${j(e)} ${j(t + n * l)} ${j(a)} ${j(c - r * l)} ${j(a)} ${j(c)}`;
		}
	}
	return o;
}
function ur(e, t, n, r) {
	let i = 6 + r * .55, a = 3.4 + r * .5;
	return n === 0 ? `M${j(e)} ${j(t)}L${j(e - a)} ${j(t - i)}L${j(e + a)} ${j(t - i)}Z` : `M${j(e)} ${j(t)}L${j(e - n * i)} ${j(t - a)}L${j(e - n * i)} ${j(t + a)}Z`;
}
function j(e) {
	return String(Math.round(e * 10) / 10);
}
function dr(e) {
	return e.replace(/[\u0000-\u001f]/g, (e) => String.fromCharCode(9216 + e.charCodeAt(0))).replace(/\u007f/g, "␡").replace(/[\u0080-\u009f\ufffe\uffff]|\p{Surrogate}/gu, "�").replace(/[&<>"]/g, (e) => ({
		"&": "&amp;",
		"<": "&lt;",
		">": "&gt;",
		"\"": "&quot;"
	})[e]);
}
// src/tape/compare/Compare.tsx
function fr({ run: e, runs: t }) {
	let [n, r] = (0, D.useState)(!1), [i, a] = (0, D.useState)(e.id), [o, s] = (0, D.useState)([]), [c, l] = (0, D.useState)(null), [u, d] = (0, D.useState)(!1), f = (0, D.useRef)(null), p = e.row?.step;
	return (0, D.useEffect)(() => {
		if (!n) return;
		let e = (e) => {
			e.composedPath().includes(f.current) || r(!1);
		};
		return window.addEventListener("pointerdown", e), () => window.removeEventListener("pointerdown", e);
	}, [n]), (0, D.useEffect)(() => {
		if (!n) return;
		let t = !1, r = (n) => {
			if (t) return;
			d(!1), s(n);
			let r = n.filter((t) => i !== e.id || t.step < (p ?? 0));
			l((r[r.length - 1] ?? n[0])?.step ?? null);
		};
		return i === e.id ? r(e.tapes) : (d(!0), s([]), at(`runs/${i}/tapes`).then(r).catch(() => r([]))), () => {
			t = !0;
		};
	}, [
		n,
		i,
		e
	]), /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "menu",
		ref: f,
		onKeyDown: (e) => e.key === "Escape" && r(!1),
		children: [/* @__PURE__ */ (0, O.jsx)("button", {
			disabled: p === void 0,
			"aria-haspopup": "dialog",
			"aria-expanded": n,
			onClick: () => r(!n),
			children: "Compare…"
		}), n && p !== void 0 && /* @__PURE__ */ (0, O.jsxs)("div", {
			className: "items compare",
			role: "dialog",
			"aria-label": "Compare",
			children: [
				/* @__PURE__ */ (0, O.jsxs)("b", { children: [
					"Step ",
					p.toLocaleString("en"),
					" of this run with"
				] }),
				/* @__PURE__ */ (0, O.jsxs)("label", { children: ["Run", /* @__PURE__ */ (0, O.jsxs)("select", {
					value: i,
					onChange: (e) => a(e.target.value),
					children: [/* @__PURE__ */ (0, O.jsx)("option", {
						value: e.id,
						children: "this run"
					}), t.filter((t) => t.id !== e.id).slice(0, 50).map((e) => /* @__PURE__ */ (0, O.jsx)("option", {
						value: e.id,
						children: e.name === e.id ? e.id : `${e.name} · ${e.id}`
					}, e.id))]
				})] }),
				/* @__PURE__ */ (0, O.jsxs)("label", { children: ["Step", /* @__PURE__ */ (0, O.jsx)("select", {
					value: c ?? "",
					onChange: (e) => l(Number(e.target.value)),
					children: o.map((e) => /* @__PURE__ */ (0, O.jsx)("option", {
						value: e.step,
						children: `${e.step}${e.changed ? " · graph changed" : ""}`
					}, e.step))
				})] }),
				o.length === 0 && /* @__PURE__ */ (0, O.jsx)("p", {
					className: "quiet",
					children: u ? "Looking…" : "That run has no tape."
				}),
				/* @__PURE__ */ (0, O.jsx)("button", {
					className: "primary",
					disabled: c === null || o.length === 0 || i === e.id && c === p,
					onClick: () => {
						c !== null && p !== void 0 && (r(!1), e.compare(p, c, i));
					},
					children: "Compare"
				})
			]
		})]
	});
}
// src/tape/panels/Bar.tsx
function pr({ run: e, runs: t, choose: n, viewer: r }) {
	let i = e.meta.device ? ` · ${String(e.meta.device)}` : "";
	return /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "bar",
		children: [
			t.length > 1 && /* @__PURE__ */ (0, O.jsx)("select", {
				"aria-label": "Run",
				value: e.id,
				onChange: (e) => n(e.target.value),
				children: (t.some((t) => t.id === e.id) ? t : [{
					id: e.id,
					name: e.id,
					status: e.status,
					created: 0,
					step: null
				}, ...t]).slice(0, 50).map((e) => /* @__PURE__ */ (0, O.jsx)("option", {
					value: e.id,
					children: e.name === e.id ? e.id : `${e.name} · ${e.id}`
				}, e.id))
			}),
			/* @__PURE__ */ (0, O.jsxs)("span", {
				className: `pill state ${e.connected ? e.status : "lost"}`,
				children: [/* @__PURE__ */ (0, O.jsx)("i", {}), e.connected ? `${e.status}${i}` : "reconnecting…"]
			}),
			/* @__PURE__ */ (0, O.jsx)(fr, {
				run: e,
				runs: t
			}),
			/* @__PURE__ */ (0, O.jsx)(mr, {
				run: e,
				viewer: r
			})
		]
	});
}
function mr({ run: e, viewer: t }) {
	let [n, r] = (0, D.useState)(!1), i = (0, D.useRef)(null), a = e.row?.step;
	(0, D.useEffect)(() => {
		if (!n) return;
		let e = (e) => {
			e.composedPath().includes(i.current) || r(!1);
		};
		return window.addEventListener("pointerdown", e), () => window.removeEventListener("pointerdown", e);
	}, [n]);
	let o = async (t, n) => {
		r(!1), await e.take(`tape/${a}.${t}`, t === "html" || t === "json" ? {} : { engine: n }, (e) => hr(e, `tape-step-${a}-${n}.${t}`));
	};
	return /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "menu",
		ref: i,
		onKeyDown: (e) => e.key === "Escape" && r(!1),
		children: [/* @__PURE__ */ (0, O.jsx)("button", {
			disabled: a === void 0,
			"aria-haspopup": "menu",
			"aria-expanded": n,
			onClick: () => r(!n),
			children: "Download…"
		}), n && a !== void 0 && /* @__PURE__ */ (0, O.jsxs)("div", {
			className: "items",
			role: "menu",
			children: [
				/* @__PURE__ */ (0, O.jsx)("b", { children: "As shown" }),
				/* @__PURE__ */ (0, O.jsx)("button", {
					role: "menuitem",
					onClick: () => {
						if (!t?.scene || !t.colours) return;
						let e = sr(t.scene, t.colours, t.palette);
						hr(new Blob([e], { type: "image/svg+xml" }), `tape-step-${a ?? 0}.svg`), r(!1);
					},
					children: "SVG of this picture"
				}),
				/* @__PURE__ */ (0, O.jsx)("button", {
					role: "menuitem",
					onClick: () => {
						t?.canvas.toBlob((e) => e && hr(e, `tape-step-${a ?? 0}.png`)), r(!1);
					},
					children: "PNG of this window"
				}),
				/* @__PURE__ */ (0, O.jsx)("b", { children: "Whole graph" }),
				/* @__PURE__ */ (0, O.jsx)("button", {
					role: "menuitem",
					onClick: () => void o("svg", "graphviz"),
					children: "SVG by Graphviz"
				}),
				/* @__PURE__ */ (0, O.jsx)("button", {
					role: "menuitem",
					onClick: () => void o("png", "graphviz"),
					children: "PNG by Graphviz"
				}),
				/* @__PURE__ */ (0, O.jsx)("button", {
					role: "menuitem",
					onClick: () => void o("pdf", "graphviz"),
					children: "PDF by Graphviz"
				}),
				/* @__PURE__ */ (0, O.jsx)("button", {
					role: "menuitem",
					onClick: () => void o("dot", "graphviz"),
					children: "DOT by Graphviz"
				}),
				/* @__PURE__ */ (0, O.jsx)("button", {
					role: "menuitem",
					onClick: () => void o("svg", "torchviz"),
					children: "SVG by torchviz"
				}),
				/* @__PURE__ */ (0, O.jsx)("button", {
					role: "menuitem",
					onClick: () => void o("dot", "torchviz"),
					children: "DOT by torchviz"
				}),
				/* @__PURE__ */ (0, O.jsx)("b", { children: "To keep" }),
				/* @__PURE__ */ (0, O.jsx)("button", {
					role: "menuitem",
					onClick: () => void o("html", "page"),
					children: "HTML page, works offline"
				}),
				/* @__PURE__ */ (0, O.jsx)("button", {
					role: "menuitem",
					onClick: () => void o("json", "data"),
					children: "JSON"
				})
			]
		})]
	});
}
function hr(e, t) {
	let n = document.createElement("a");
	n.href = URL.createObjectURL(e), n.download = t, n.click(), setTimeout(() => URL.revokeObjectURL(n.href), 1e4);
}
// src/tape/panels/Columns.tsx
var gr = {
	left: null,
	right: null,
	hideLeft: !1,
	hideRight: !1
};
function _r({ left: e, right: t, asked: n = !1, children: r }) {
	let [i, a] = St("tapedeck:columns:tape", gr), o = Ct();
	(0, D.useEffect)(() => {
		n && a({ hideRight: !1 });
	}, [n]);
	let s = o <= 1120, c = o <= 820, l = Math.min(i.left ?? (o <= 1360 ? 208 : 220), o * .4), u = s ? 300 : Math.min(i.right ?? (o <= 1360 ? 300 : 358), o * .5);
	return /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "columns",
		style: {
			"--left": `${l}px`,
			"--right": `${u}px`
		},
		children: [
			!i.hideLeft && !c && e,
			!c && /* @__PURE__ */ (0, O.jsx)(wt, {
				side: "left",
				name: "the modules",
				width: l,
				range: [150, 480],
				shown: !i.hideLeft,
				onWidth: (e) => a({ left: e }),
				onShown: (e) => a({ hideLeft: !e })
			}),
			r,
			!s && /* @__PURE__ */ (0, O.jsx)(wt, {
				side: "right",
				name: "the selected node",
				width: u,
				range: [240, 900],
				shown: !i.hideRight,
				onWidth: (e) => a({ right: e }),
				onShown: (e) => a({ hideRight: !e })
			}),
			(!i.hideRight || s) && t
		]
	});
}
// src/tape/panels/Empty.tsx
function vr({ title: e, text: t, children: n }) {
	return /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "empty",
		children: [
			/* @__PURE__ */ (0, O.jsx)("h2", { children: e }),
			/* @__PURE__ */ (0, O.jsx)("p", { children: t }),
			/* @__PURE__ */ (0, O.jsx)("div", {
				className: "verbs",
				children: n
			})
		]
	});
}
// src/tape/joins.ts
function yr(e, t, n) {
	let r = t?.edgeNorms, i = t?.norms[n] ?? -1, a = e.into.edge.subarray(e.into.start[n], e.into.start[n + 1]);
	if (!r || !e.port || a.length < 2 || !(i >= 0 && i < Infinity)) return null;
	let o = 0, s = 0, c = 1;
	for (let t of a) {
		let n = r[t];
		if (e.port[t] !== e.port[a[0]] || !(n >= 0 && n < Infinity)) return null;
		o += n, s += n * n, c *= n;
	}
	if (o === 0) return null;
	let l = a.length === 2 && c > 0 ? Math.min(1, Math.max(-1, (i * i - s) / (2 * c))) : null;
	return {
		paths: a.length,
		total: o,
		left: i,
		cancelled: Math.max(0, 1 - i / o),
		cosine: l
	};
}
function br(e) {
	let t = e.cosine === null ? "" : ` · cos ${e.cosine.toFixed(2).replace("-", "−")}`;
	return `${e.paths.toLocaleString("en")} paths add up: ${Math.round(e.cancelled * 100)} % cancels${t}`;
}
// src/tape/panels/NodeValues.tsx
function xr({ run: e, tape: t, node: n }) {
	let [r, i] = (0, D.useState)(null), a = e.driven, { signature: o } = t, s = e.seenValues.get(`${o}:${n}`), c = e.following ? null : e.row?.step ?? null;
	return (0, D.useEffect)(() => {
		if (!a) return;
		let r = {
			signature: o,
			index: n,
			name: k(t, t.name[n]),
			module: k(t, t.module[n]),
			operation: k(t, t.operation[n]),
			parameter: k(t, t.parameter[n]),
			occurrence: Sr(t, n)
		}, i = setTimeout(() => void st(`runs/${e.id}/command`, {
			command: "watch_node",
			arguments: r
		}).catch(() => null), 150);
		return () => clearTimeout(i);
	}, [
		e,
		o,
		n,
		a
	]), (0, D.useEffect)(() => {
		let t = !1;
		return at(`runs/${e.id}/tape/${o}/node/${n}`, { step: c }).then((e) => !t && i(e)).catch(() => !t && i(null)), () => {
			t = !0;
		};
	}, [
		e,
		o,
		n,
		s,
		c
	]), !r || r.step === null ? a ? /* @__PURE__ */ (0, O.jsx)("p", {
		className: "hint",
		children: "Its values come with the next recorded step."
	}) : null : /* @__PURE__ */ (0, O.jsxs)("section", {
		className: "values",
		children: [
			r.gradient && /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsxs)("h3", { children: ["Values of the gradient · step ", r.step] }), /* @__PURE__ */ (0, O.jsx)(Cr, { view: r.gradient })] }),
			r.saved && r.saved.length > 0 && /* @__PURE__ */ (0, O.jsx)("h3", { children: "Saved for backward" }),
			r.saved?.map((e) => /* @__PURE__ */ (0, O.jsxs)("details", { children: [/* @__PURE__ */ (0, O.jsxs)("summary", { children: [
				/* @__PURE__ */ (0, O.jsx)("b", { children: e.name }),
				" ",
				/* @__PURE__ */ (0, O.jsxs)("code", { children: [
					"(",
					e.shape.join(", "),
					") ",
					e.dtype,
					" ",
					e.bytes > 0 ? It(e.bytes) : ""
				] }),
				e.state !== "held" && /* @__PURE__ */ (0, O.jsx)("em", { children: e.state }),
				e.shared && /* @__PURE__ */ (0, O.jsxs)("em", { children: ["shared with ", e.shared] })
			] }), e.facts && e.picture && e.histogram && /* @__PURE__ */ (0, O.jsx)(Cr, { view: e })] }, e.name))
		]
	});
}
function Sr(e, t) {
	let n = 0;
	for (let r = 0; r < e.count; r++) r === t || e.order[r] >= e.order[t] || e.name[r] === e.name[t] && e.module[r] === e.module[t] && e.operation[r] === e.operation[t] && e.parameter[r] === e.parameter[t] && n++;
	return n;
}
function Cr({ view: e }) {
	let { facts: t, picture: n, histogram: r } = e, i = (e) => e === null ? "–" : Math.abs(e) >= .01 && Math.abs(e) < 1e3 ? e.toPrecision(3) : e.toExponential(1), a = [t.nan ? `${t.nan} NaN` : "", t.inf ? `${t.inf} Inf` : ""].filter(Boolean).join(" · ");
	return /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsxs)("p", {
		className: "line",
		children: [
			"norm ",
			t.norm === null ? "NaN" : Ft(t.norm),
			" · ",
			i(t.min),
			" … ",
			i(t.max),
			" · mean ",
			i(t.mean),
			" · ",
			Math.round(t.zeros * 100),
			" % zero",
			a && /* @__PURE__ */ (0, O.jsxs)("b", {
				className: "error",
				children: [" · ", a]
			})
		]
	}), /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "pair",
		children: [/* @__PURE__ */ (0, O.jsx)(Er, { picture: n }), /* @__PURE__ */ (0, O.jsx)(Dr, { histogram: r })]
	})] });
}
function wr(e) {
	let t = e.flatMap((e) => e === null || e === 0 || !Number.isFinite(e) ? [] : [Math.abs(e)]).sort((e, t) => e - t);
	return t[Math.min(t.length - 1, Math.ceil(t.length * .98) - 1)] ?? 0;
}
function Tr(e, t) {
	return e === null ? NaN : t > 0 ? Math.sign(e) * Math.sqrt(Math.min(1, Math.abs(e) / t)) : 0;
}
function Er({ picture: e }) {
	let t = (0, D.useRef)(null), { rows: n, columns: r, full: i, values: a } = e, o = wr(a);
	return (0, D.useEffect)(() => {
		let e = t.current, n = e?.getContext("2d");
		if (!e || !n) return;
		let i = () => {
			let t = C(e);
			a.forEach((e, i) => {
				n.fillStyle = te(Tr(e, o), t), n.fillRect(i % r, Math.floor(i / r), 1, 1);
			});
		};
		return i(), ie(e, i);
	}, [e]), n * r === 0 ? null : /* @__PURE__ */ (0, O.jsxs)("figure", {
		className: "heat",
		children: [/* @__PURE__ */ (0, O.jsx)("canvas", {
			ref: t,
			width: r,
			height: n,
			role: "img",
			"aria-label": `Values, ${i[0]} rows and ${i[1]} columns`
		}), /* @__PURE__ */ (0, O.jsxs)("figcaption", {
			title: "Full colour is the size that 98 of 100 values that are not zero stay below; in between, colour goes by the root of the size.",
			children: [
				i[0],
				" × ",
				i[1],
				i[0] > n || i[1] > r ? `, as means of ${n} × ${r} tiles` : "",
				" · ",
				o > 0 ? `full at ±${o.toExponential(1)}` : "all zero"
			]
		})]
	});
}
function Dr({ histogram: e }) {
	let t = Math.max(1, ...e.counts);
	return /* @__PURE__ */ (0, O.jsxs)("figure", {
		className: "bins",
		children: [/* @__PURE__ */ (0, O.jsx)("svg", {
			viewBox: "0 0 128 64",
			preserveAspectRatio: "none",
			role: "img",
			"aria-label": "Histogram",
			children: e.counts.map((e, n) => e > 0 && /* @__PURE__ */ (0, O.jsx)("rect", {
				x: n * 2,
				width: 1.8,
				y: 64 - Math.max(1, e / t * 62),
				height: Math.max(1, e / t * 62)
			}, n))
		}), /* @__PURE__ */ (0, O.jsxs)("figcaption", { children: [/* @__PURE__ */ (0, O.jsx)("span", { children: e.low.toExponential(1) }), /* @__PURE__ */ (0, O.jsx)("span", { children: e.high.toExponential(1) })] })]
	});
}
// src/tape/panels/NormChart.tsx
var Or = 320, kr = 74, Ar = 60;
function jr({ run: e, node: t }) {
	let [n, r] = (0, D.useState)([]), i = Mr((e.row ? e.rowsLike(e.row) : []).map((e) => e.step), Ar), a = i.join(",");
	(0, D.useEffect)(() => {
		let n = !1, a = setTimeout(() => {
			Promise.all(i.map((n) => e.valuesAt(n).then((e) => ({
				step: n,
				norm: e.norms[t] ?? -1
			})).catch(() => null))).then((e) => {
				n || r(e.filter((e) => e !== null && e.norm !== -1));
			});
		}, e.live ? 400 : 60);
		return () => {
			n = !0, clearTimeout(a);
		};
	}, [
		e,
		t,
		a
	]);
	let o = n.filter((e) => e.norm > 0 && Number.isFinite(e.norm));
	if (o.length < 2) return null;
	let s = o.map((e) => Math.log10(e.norm)), c = Math.max(...s) + .1, l = Math.min(Math.min(...s) - .1, c - .5), u = n[0].step, d = Math.max(u + 1, n[n.length - 1].step), f = (e) => 4 + (e - u) / (d - u) * 312, p = (e) => 6 + (c - Math.log10(e)) / (c - l) * 62, m = o.map((e, t) => `${t ? "L" : "M"}${f(e.step).toFixed(1)} ${p(e.norm).toFixed(1)}`).join(""), h = n.find((t) => t.step === e.row?.step);
	return /* @__PURE__ */ (0, O.jsxs)("figure", {
		className: "norms",
		children: [/* @__PURE__ */ (0, O.jsxs)("svg", {
			viewBox: `0 0 ${Or} ${kr}`,
			onClick: (t) => {
				let { left: r, width: i } = t.currentTarget.getBoundingClientRect(), a = u + ((t.clientX - r) / i * Or - 4) / 312 * (d - u), o = n.reduce((e, t) => Math.abs(t.step - a) < Math.abs(e.step - a) ? t : e);
				e.scrub(e.tapes.findIndex((e) => e.step === o.step));
			},
			role: "img",
			"aria-label": "Gradient norm over steps",
			children: [
				/* @__PURE__ */ (0, O.jsx)("path", {
					d: m,
					className: "curve"
				}),
				n.filter((e) => !Number.isFinite(e.norm)).map((e) => /* @__PURE__ */ (0, O.jsx)("path", {
					d: `M${f(e.step)} 4V70`,
					className: "bad"
				}, e.step)),
				h && h.norm > 0 && Number.isFinite(h.norm) && /* @__PURE__ */ (0, O.jsx)("circle", {
					cx: f(h.step),
					cy: p(h.norm),
					r: "3.5"
				})
			]
		}), /* @__PURE__ */ (0, O.jsxs)("figcaption", { children: [/* @__PURE__ */ (0, O.jsxs)("span", { children: [
			"norm over steps ",
			u,
			"–",
			d
		] }), /* @__PURE__ */ (0, O.jsxs)("span", { children: [
			Ft(10 ** Math.min(...s)),
			" … ",
			Ft(10 ** Math.max(...s))
		] })] })]
	});
}
function Mr(e, t) {
	if (e.length <= t) return e;
	let n = Array.from({ length: t }, (n, r) => e[Math.round(r * (e.length - 1) / (t - 1))]);
	return [...new Set(n)];
}
// src/tape/panels/SourceLines.tsx
var Nr = 3, Pr = 30;
function Fr({ tape: e, node: t, fallback: n, viewer: r }) {
	let i = r.line, a = t < 0 ? i?.file ?? "" : k(e, e.file[t]), o = t < 0 ? i?.line ?? -1 : e.line[t], s = e.sources[a] ?? (/(^|[\\/])model\.py$/.test(a) ? n : null), c = (0, D.useMemo)(() => s?.split("\n") ?? [], [s]), l = (0, D.useMemo)(() => {
		let t = /* @__PURE__ */ new Map();
		for (let n = 0; n < e.count; n++) {
			if (k(e, e.file[n]) !== a || e.line[n] < 0) continue;
			let r = t.get(e.line[n]);
			(r === void 0 || e.order[n] < e.order[r]) && t.set(e.line[n], n);
		}
		return t;
	}, [e, a]);
	if (!a || o < 0) return null;
	let u = i?.file === a && Math.abs(i.line - o) <= Pr ? i.line : o, d = Math.max(1, Math.min(o, u) - Nr), f = c.slice(d - 1, Math.max(o, u) + Nr - 1), p = Math.min(...f.filter((e) => e.trim()).map((e) => e.length - e.trimStart().length), 99);
	return /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsxs)("h3", { children: [
		t < 0 ? "Line" : "Made at",
		" ",
		/* @__PURE__ */ (0, O.jsxs)("code", { children: [
			a.split(/[\\/]/).pop(),
			":",
			o
		] })
	] }), f.length > 0 ? /* @__PURE__ */ (0, O.jsx)("pre", {
		className: "source",
		tabIndex: 0,
		"aria-label": `Lines around ${o}`,
		children: f.map((e, t) => {
			let n = d + t, i = l.get(n);
			return /* @__PURE__ */ (0, O.jsxs)("div", {
				className: `${n === o ? "lit" : ""}${n === u && u !== o ? " aside" : ""}${i === void 0 ? "" : " maker"}`,
				title: i !== void 0 && n !== o ? "Show what this line made" : void 0,
				onClick: () => i !== void 0 && n !== o && void r.reveal(i),
				children: [/* @__PURE__ */ (0, O.jsx)("i", { children: n }), e.slice(p)]
			}, n);
		})
	}) : /* @__PURE__ */ (0, O.jsx)("p", {
		className: "hint",
		children: "The text of this file was not recorded."
	})] });
}
// src/tape/panels/Inspector.tsx
function Ir({ viewer: e, tape: t, values: n, run: r, onCanvas: i, top: a = null }) {
	return Bt(e), !e || !t ? /* @__PURE__ */ (0, O.jsx)("aside", {
		className: "right",
		children: a
	}) : e.selected < 0 ? /* @__PURE__ */ (0, O.jsx)(Lr, {
		tape: t,
		values: n,
		viewer: e,
		top: a,
		source: r?.info?.source ?? null
	}) : /* @__PURE__ */ (0, O.jsx)(Br, {
		tape: t,
		node: e.selected,
		values: n,
		viewer: e,
		run: r,
		onCanvas: i,
		top: a
	});
}
function Lr({ tape: e, values: t, viewer: n, top: r, source: i }) {
	let a = (0, D.useMemo)(() => Rr(e), [e]), o = (0, D.useMemo)(() => t ? zr(e, t) : [], [e, t]);
	return /* @__PURE__ */ (0, O.jsxs)("aside", {
		className: "right",
		children: [
			r,
			/* @__PURE__ */ (0, O.jsxs)("header", { children: [/* @__PURE__ */ (0, O.jsx)("h2", { children: e.modules[""] || "Graph" }), /* @__PURE__ */ (0, O.jsxs)("p", { children: [
				e.count.toLocaleString("en"),
				" nodes · ",
				e.source.length.toLocaleString("en"),
				" edges"
			] })] }),
			n.line && /* @__PURE__ */ (0, O.jsx)(Fr, {
				tape: e,
				node: -1,
				fallback: i,
				viewer: n
			}),
			/* @__PURE__ */ (0, O.jsx)("table", { children: /* @__PURE__ */ (0, O.jsxs)("tbody", { children: [
				/* @__PURE__ */ (0, O.jsxs)("tr", { children: [/* @__PURE__ */ (0, O.jsx)("td", { children: "operations" }), /* @__PURE__ */ (0, O.jsx)("td", { children: a.operations.toLocaleString("en") })] }),
				/* @__PURE__ */ (0, O.jsxs)("tr", { children: [/* @__PURE__ */ (0, O.jsx)("td", { children: "leaves" }), /* @__PURE__ */ (0, O.jsx)("td", { children: a.leaves.toLocaleString("en") })] }),
				/* @__PURE__ */ (0, O.jsxs)("tr", { children: [/* @__PURE__ */ (0, O.jsx)("td", { children: "longest path" }), /* @__PURE__ */ (0, O.jsxs)("td", { children: [a.depth.toLocaleString("en"), " nodes"] })] }),
				/* @__PURE__ */ (0, O.jsxs)("tr", { children: [/* @__PURE__ */ (0, O.jsx)("td", { children: "saved for backward" }), /* @__PURE__ */ (0, O.jsx)("td", { children: It(a.saved) })] })
			] }) }),
			o.length > 0 && /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsx)("h3", { children: "Parameters by gradient norm" }), /* @__PURE__ */ (0, O.jsx)("table", {
				className: "flows",
				children: /* @__PURE__ */ (0, O.jsx)("tbody", { children: o.map((r) => /* @__PURE__ */ (0, O.jsxs)("tr", {
					onClick: () => void n.reveal(r),
					children: [/* @__PURE__ */ (0, O.jsx)("td", { children: /* @__PURE__ */ (0, O.jsx)("button", {
						className: "link",
						children: Rt(e, r)
					}) }), /* @__PURE__ */ (0, O.jsx)("td", { children: Ft(t.norms[r]) })]
				}, r)) })
			})] }),
			/* @__PURE__ */ (0, O.jsx)("p", {
				className: "hint",
				children: "Click a box to see where it was made and where its gradient flows. Double-click opens a stack. Arrow keys walk along edges."
			})
		]
	});
}
function Rr(e) {
	let t = 0, n = 0, r = new Int32Array(e.count).fill(1), i = Int32Array.from({ length: e.count }, (e, t) => t).sort((t, n) => e.order[t] - e.order[n]), a = 0;
	for (let o of i) {
		e.kind[o] === 1 && t++, n += Math.max(0, e.savedBytes[o]), a = Math.max(a, r[o]);
		for (let t = e.out.start[o]; t < e.out.start[o + 1]; t++) {
			let n = e.out.item[t];
			r[n] = Math.max(r[n], r[o] + 1);
		}
	}
	return {
		operations: e.count - t,
		leaves: t,
		depth: a,
		saved: n
	};
}
function zr(e, t) {
	let n = [];
	for (let r = 0; r < e.count; r++) e.parameter[r] >= 0 && t.norms[r] !== -1 && n.push(r);
	let r = (e) => Number.isFinite(t.norms[e]) ? t.norms[e] : Infinity;
	return n.sort((e, t) => r(t) - r(e)), n.length <= 12 ? n : [...n.slice(0, 6), ...n.slice(-6)];
}
function Br({ tape: e, node: t, values: n, viewer: r, run: i, onCanvas: a, top: o }) {
	let s = k(e, e.parameter[t]), c = k(e, e.module[t]), l = e.kind[t] === 1, u = r.selectedGroup >= 0 ? r.tree?.groups[r.selectedGroup] : void 0, d = k(e, e.operation[t]), f = n?.norms[t] ?? -1, p = k(e, e.dtype[t]).replace("torch.", ""), m = Pt(k(e, e.shape[t])), h = [
		s ? k(e, e.name[t]) : c,
		d,
		e.order[t] >= 0 ? `fires ${Vr(e.order[t] + 1)} of ${e.count.toLocaleString("en")}` : "",
		(n?.times?.[t] ?? -1) >= 0 ? `${n.times[t].toFixed(2)} ms` : ""
	].filter(Boolean);
	return /* @__PURE__ */ (0, O.jsxs)("aside", {
		className: "right",
		children: [
			o,
			/* @__PURE__ */ (0, O.jsxs)("header", { children: [/* @__PURE__ */ (0, O.jsx)("h2", { children: u ? `${u.path || "loop"}${u.kind === "repeat" ? ` ×${u.items.length}` : u.step > 0 ? ` #${u.step}` : ""} · ${u.className || u.kind}` : s || k(e, e.name[t]) }), /* @__PURE__ */ (0, O.jsx)("p", { children: u ? `${u.nodes} nodes, entered at ${k(e, e.name[t])}` : h.join(" · ") })] }),
			!l && /* @__PURE__ */ (0, O.jsx)(Fr, {
				tape: e,
				node: t,
				fallback: i?.info?.source ?? null,
				viewer: r
			}),
			/* @__PURE__ */ (0, O.jsxs)("h3", { children: [
				l ? "Gradient" : "Gradient in",
				" · ",
				m,
				" · ",
				p,
				k(e, e.device[t]) ? ` · ${k(e, e.device[t])}` : ""
			] }),
			/* @__PURE__ */ (0, O.jsx)("p", {
				className: "line",
				children: f === -1 ? "not measured at this step" : `norm ${Ft(f)}${Hr(f, k(e, e.shape[t]))}`
			}),
			i && /* @__PURE__ */ (0, O.jsx)(jr, {
				run: i,
				node: t
			}),
			i && /* @__PURE__ */ (0, O.jsx)(xr, {
				run: i,
				tape: e,
				node: t
			}, `${e.signature}:${t}`),
			!l && /* @__PURE__ */ (0, O.jsx)(Wr, {
				title: "Flows to",
				tape: e,
				node: t,
				values: n,
				viewer: r,
				onward: !0
			}),
			/* @__PURE__ */ (0, O.jsx)(Wr, {
				title: l ? "Used by" : "Comes from",
				tape: e,
				node: t,
				values: n,
				viewer: r,
				onward: !1
			}),
			e.savedBytes[t] > 0 && /* @__PURE__ */ (0, O.jsxs)("p", {
				className: "saved",
				children: [
					/* @__PURE__ */ (0, O.jsx)("b", { children: "Saved for backward" }),
					" ",
					/* @__PURE__ */ (0, O.jsx)("code", { children: It(e.savedBytes[t]) })
				]
			}),
			/* @__PURE__ */ (0, O.jsxs)("div", {
				className: "verbs",
				children: [
					a && /* @__PURE__ */ (0, O.jsx)("button", {
						onClick: a,
						children: "Show on canvas"
					}),
					u && r.folding?.canOpen(u.id) && /* @__PURE__ */ (0, O.jsx)("button", {
						onClick: () => void r.toggle(u.id),
						children: r.open.has(u.id) ? "Fold" : "Open"
					}),
					/* @__PURE__ */ (0, O.jsx)("button", {
						onClick: () => void r.reveal(t),
						children: "Centre"
					})
				]
			})
		]
	});
}
function Vr(e) {
	let t = e % 100 >= 11 && e % 100 <= 13 ? "th" : [
		"th",
		"st",
		"nd",
		"rd"
	][e % 10] ?? "th";
	return `${e.toLocaleString("en")}${t}`;
}
function Hr(e, t) {
	let n = (t.match(/\d+/g)?.map(Number) ?? []).reduce((e, t) => e * t, 1);
	return n > 1 && Number.isFinite(e) ? ` · rms ${Ft(e / Math.sqrt(n))}` : "";
}
var Ur = 12;
function Wr({ title: e, tape: t, node: n, values: r, viewer: i, onward: a }) {
	let o = a ? t.out : t.into, s = o.start[n], c = o.start[n + 1];
	if (s === c) return null;
	let l = r?.edgeNorms ?? null, u = 0;
	if (l) for (let e = s; e < c; e++) u += Math.max(0, l[o.edge[e]]);
	let d = a ? null : yr(t, r, n), f = Array.from({ length: Math.min(c - s, Ur) }, (e, t) => s + t);
	return /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
		/* @__PURE__ */ (0, O.jsx)("h3", { children: e }),
		/* @__PURE__ */ (0, O.jsxs)("table", {
			className: "flows",
			children: [/* @__PURE__ */ (0, O.jsx)("thead", { children: /* @__PURE__ */ (0, O.jsxs)("tr", { children: [
				/* @__PURE__ */ (0, O.jsx)("th", { children: a ? "edge" : "node" }),
				/* @__PURE__ */ (0, O.jsx)("th", { children: "norm" }),
				l && /* @__PURE__ */ (0, O.jsx)("th", { children: "share" })
			] }) }), /* @__PURE__ */ (0, O.jsx)("tbody", { children: f.map((e) => {
				let s = o.item[e], c = l ? l[o.edge[e]] : -1, d = c === -1 ? r?.norms[a ? s : n] ?? -1 : c;
				return /* @__PURE__ */ (0, O.jsxs)("tr", {
					onClick: () => void i.reveal(s),
					children: [
						/* @__PURE__ */ (0, O.jsx)("td", { children: /* @__PURE__ */ (0, O.jsx)("button", {
							className: "link",
							children: Rt(t, s)
						}) }),
						/* @__PURE__ */ (0, O.jsx)("td", { children: d === -1 ? "" : Ft(d) }),
						l && /* @__PURE__ */ (0, O.jsx)("td", { children: u > 0 && d >= 0 ? `${Math.round(d / u * 100)} %` : "" })
					]
				}, e);
			}) })]
		}),
		d && /* @__PURE__ */ (0, O.jsx)("p", {
			className: "line",
			title: `Norm of the sum ${Ft(d.left)}, sum of the norms ${Ft(d.total)}`,
			children: br(d)
		}),
		c - s > Ur && /* @__PURE__ */ (0, O.jsxs)("p", {
			className: "hint",
			children: [
				"and ",
				(c - s - Ur).toLocaleString("en"),
				" more"
			]
		})
	] });
}
// src/tape/modules.ts
function Gr(e) {
	let t = /* @__PURE__ */ new Map(), n = Array.from({ length: e.count }, (e, t) => t);
	n.sort((t, n) => e.order[t] - e.order[n]);
	for (let r of n) {
		if (e.kind[r] === 1) continue;
		let n = k(e, e.module[r]);
		for (; n && !t.has(n);) t.set(n, r), n = n.slice(0, Math.max(0, n.lastIndexOf(".")));
	}
	let r = /* @__PURE__ */ new Map();
	for (let e of t.keys()) {
		let t = e.slice(0, Math.max(0, e.lastIndexOf("."))), n = r.get(t);
		n ? n.push(e) : r.set(t, [e]);
	}
	let i = [], a = (n, o) => {
		for (let s of (r.get(n) ?? []).sort((n, r) => e.order[t.get(n)] - e.order[t.get(r)])) i.push({
			path: s,
			name: Kr(s, n),
			className: e.modules[s] ?? "",
			depth: o,
			hasChildren: r.has(s),
			first: t.get(s)
		}), a(s, o + 1);
	};
	return a("", 0), i;
}
function Kr(e, t) {
	let n = e.slice(t ? t.length + 1 : 0);
	return /^\d+$/.test(n) && t ? `${t.slice(t.lastIndexOf(".") + 1)}.${n}` : n;
}
// src/tape/panels/Left.tsx
var qr = /* @__PURE__ */ new Map();
function Jr({ viewer: e, tape: t, values: n, title: r, names: i = qr, run: a = null }) {
	return /* @__PURE__ */ (0, O.jsxs)("aside", {
		className: "left",
		children: [
			/* @__PURE__ */ (0, O.jsx)(Yr, {
				viewer: e,
				tape: t,
				names: i
			}),
			/* @__PURE__ */ (0, O.jsx)("h3", { children: r }),
			e && t && /* @__PURE__ */ (0, O.jsx)(Xr, {
				viewer: e,
				tape: t,
				values: n,
				names: i
			}),
			e && t && /* @__PURE__ */ (0, O.jsx)(ni, {
				viewer: e,
				tape: t
			}),
			t && e && /* @__PURE__ */ (0, O.jsx)(yn, {
				tape: t,
				values: n,
				viewer: e,
				run: a
			})
		]
	});
}
function Yr({ viewer: e, tape: t, names: n = qr, placeholder: r = "Find node, shape, line" }) {
	let [i, a] = (0, D.useState)(""), [o, s] = (0, D.useState)([]), [c, l] = (0, D.useState)(0), [u, d] = (0, D.useState)("");
	(0, D.useEffect)(() => {
		if (!e || !t) return;
		let r = setTimeout(() => {
			let r = Lt(t, i, n);
			s(r), d(i), l(Math.max(0, r.indexOf(e.selected))), e.mark(r, !r.includes(e.selected));
		}, 120);
		return () => clearTimeout(r);
	}, [
		i,
		t,
		e,
		n
	]);
	let f = (r) => {
		if (!e || !t) return;
		let a = i === u ? o : Lt(t, i, n);
		if (a.length === 0) return;
		let s = (r + a.length) % a.length;
		l(s), e.reveal(a[s]).then(() => e.mark(a, !1));
	};
	return /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "find",
		children: [
			/* @__PURE__ */ (0, O.jsx)("input", {
				type: "search",
				placeholder: r,
				"aria-label": "Find node, module, shape or line",
				value: i,
				onChange: (e) => a(e.target.value),
				onKeyDown: (t) => {
					t.key === "Enter" ? f(c + (e?.selected === o[c] ? t.shiftKey ? -1 : 1 : 0)) : t.key === "Escape" && (a(""), e?.canvas.focus());
				}
			}),
			i === "" && /* @__PURE__ */ (0, O.jsx)("kbd", { children: "/" }),
			i !== "" && /* @__PURE__ */ (0, O.jsxs)("div", {
				className: "results",
				role: "listbox",
				"aria-label": "Found nodes",
				children: [/* @__PURE__ */ (0, O.jsx)("p", { children: o.length === 0 ? "Nothing found" : `${o.length.toLocaleString("en")} found · Enter goes on` }), t && o.slice(Math.max(0, c - 3), Math.max(0, c - 3) + 8).map((n) => /* @__PURE__ */ (0, O.jsxs)("button", {
					role: "option",
					"aria-selected": o[c] === n && e?.selected === n,
					onClick: () => f(o.indexOf(n)),
					children: [/* @__PURE__ */ (0, O.jsx)("span", { children: Rt(t, n) }), /* @__PURE__ */ (0, O.jsx)("small", { children: k(t, t.shape[n]) })]
				}, n))]
			})
		]
	});
}
function Xr({ viewer: e, tape: t, values: n, names: r }) {
	Bt(e);
	let i = (0, D.useMemo)(() => Gr(t), [t]), [a, o] = (0, D.useState)(/* @__PURE__ */ new Set());
	(0, D.useEffect)(() => {
		let e = i.filter((e) => e.depth === 0), t = e.length <= 2 ? e.map((e) => e.path) : [];
		o(new Set(i.length <= 24 ? i.map((e) => e.path) : t));
	}, [i]);
	let s = e.selected >= 0 ? k(t, t.module[e.selected]) : null, c = (0, D.useMemo)(() => Zr(i, a), [i, a]), l = $r(t), u = (e) => e >= 0 ? n?.norms[e] ?? -1 : -1;
	return /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "modules",
		role: "tree",
		"aria-label": "Modules",
		children: [
			/* @__PURE__ */ (0, O.jsxs)("button", {
				role: "treeitem",
				className: e.selected === l ? "on" : "",
				onClick: () => void e.reveal(l),
				children: [
					/* @__PURE__ */ (0, O.jsx)("span", { className: "twist" }),
					/* @__PURE__ */ (0, O.jsx)(ei, {
						viewer: e,
						value: u(l)
					}),
					/* @__PURE__ */ (0, O.jsxs)("span", {
						className: "name",
						children: ["loss · ", Rt(t, l).split(" · ")[0]]
					}),
					/* @__PURE__ */ (0, O.jsx)("code", { children: u(l) >= 0 || Number.isNaN(u(l)) ? Ft(u(l)) : "" })
				]
			}),
			c.slice(0, 400).map((n) => /* @__PURE__ */ (0, O.jsxs)("button", {
				role: "treeitem",
				title: `${n.path} · ${n.className}`,
				"aria-expanded": n.hasChildren ? a.has(n.path) : void 0,
				className: s === n.path ? "on" : "",
				style: { paddingLeft: 12 + n.depth * 14 },
				onClick: () => void e.reveal(n.first).then(() => e.mark(Qr(t, n.path), !1)),
				children: [
					/* @__PURE__ */ (0, O.jsx)("span", {
						className: "twist",
						onClick: (e) => {
							if (!n.hasChildren) return;
							e.stopPropagation();
							let t = new Set(a);
							t.delete(n.path) || t.add(n.path), o(t);
						},
						children: n.hasChildren ? a.has(n.path) ? "▾" : "▸" : ""
					}),
					/* @__PURE__ */ (0, O.jsx)(ei, {
						viewer: e,
						value: u(n.first)
					}),
					/* @__PURE__ */ (0, O.jsxs)("span", {
						className: "name",
						children: [n.name, r.has(n.path) && /* @__PURE__ */ (0, O.jsxs)("small", { children: [" ", r.get(n.path)] })]
					}),
					/* @__PURE__ */ (0, O.jsx)("code", { children: u(n.first) === -1 ? "" : Ft(u(n.first)) })
				]
			}, n.path)),
			c.length > 400 && /* @__PURE__ */ (0, O.jsxs)("p", {
				className: "quiet",
				children: [(c.length - 400).toLocaleString("en"), " more: find them by name"]
			})
		]
	});
}
function Zr(e, t) {
	let n = [], r = -1;
	for (let i of e) r >= 0 && i.depth > r || (r = i.hasChildren && !t.has(i.path) ? i.depth : -1, n.push(i));
	return n;
}
function Qr(e, t) {
	let n = [];
	for (let r = 0; r < e.count; r++) {
		if (e.kind[r] === 1) continue;
		let i = k(e, e.module[r]);
		(i === t || i.startsWith(`${t}.`)) && n.push(r);
	}
	return n;
}
function $r(e) {
	for (let t = 0; t < e.count; t++) if (e.into.start[t] === e.into.start[t + 1] && e.kind[t] !== 1) return t;
	return 0;
}
function ei({ viewer: e, value: t }) {
	let n = Ut(t, e.scale), r = n === 258 ? " none" : n === 257 ? " zero" : n === 256 ? " bad" : "";
	return /* @__PURE__ */ (0, O.jsx)("i", {
		className: `swatch${r}`,
		style: r ? void 0 : { background: e.palette.fill[n] }
	});
}
var ti = [
	"norm",
	"time",
	"bytes",
	"dtype",
	"device"
];
function ni({ viewer: e, tape: t }) {
	Bt(e);
	let n = e.colourBy, r = (0, D.useMemo)(() => n === "dtype" || n === "device" ? [...$t(t, n).kinds.values()] : null, [t, n]), i = e.colourScale(), a = e.colourBy === "ratio", o = (a ? e.palette.fill.slice(300, 557) : e.palette.fill.slice(0, 256)).filter((e, t) => t % 15 == 0).join(","), s = (t) => a ? `${t < 0 ? "÷" : "×"}${10 ** Math.abs(t)}` : e.colourBy === "bytes" ? It(10 ** Math.max(0, t)) : e.colourBy === "time" ? `1e${t} ms` : `1e${t}`;
	return /* @__PURE__ */ (0, O.jsxs)("section", {
		className: "legend",
		children: [
			/* @__PURE__ */ (0, O.jsx)("h3", { children: "Colour" }),
			/* @__PURE__ */ (0, O.jsx)("div", {
				className: "ways",
				role: "group",
				"aria-label": "Colour by",
				children: (t.changes ? ["ratio", ...ti] : ti).filter((t) => t !== "time" || e.values?.times).map((t) => /* @__PURE__ */ (0, O.jsx)("button", {
					"aria-pressed": n === t,
					onClick: () => e.setColourBy(t),
					children: t
				}, t))
			}),
			r ? /* @__PURE__ */ (0, O.jsx)("p", {
				className: "kinds",
				children: r.map(({ name: t, shade: n }) => /* @__PURE__ */ (0, O.jsxs)("span", { children: [/* @__PURE__ */ (0, O.jsx)("i", {
					className: "swatch",
					style: {
						background: e.palette.fill[n],
						borderColor: e.palette.stroke[n]
					}
				}), t] }, t))
			}) : /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsx)("div", {
				className: "ramp",
				style: { background: `linear-gradient(to right, ${o})` }
			}), /* @__PURE__ */ (0, O.jsxs)("div", {
				className: "ends",
				children: [/* @__PURE__ */ (0, O.jsx)("span", { children: s(i.low) }), /* @__PURE__ */ (0, O.jsx)("span", { children: s(i.high) })]
			})] }),
			/* @__PURE__ */ (0, O.jsxs)("p", {
				className: "kinds",
				children: [/* @__PURE__ */ (0, O.jsxs)("span", { children: [/* @__PURE__ */ (0, O.jsx)("i", { className: "swatch bad" }), "NaN or Inf"] }), /* @__PURE__ */ (0, O.jsxs)("span", { children: [/* @__PURE__ */ (0, O.jsx)("i", { className: "swatch zero" }), "zero"] })]
			})
		]
	});
}
// src/tape/draw/palette.ts
function ri(e, t, n) {
	let r = g[e], i = h[e], a = [], o = [], s = [];
	for (let t = 0; t < 256; t++) {
		let n = t / 255;
		a.push(x(_[e], n)), o.push(ne(a[t])), s.push(x(_[e], .14 + .86 * n));
	}
	return a[256] = s[256] = i.error, o[256] = ne(i.error), a[257] = r.canvas, o[257] = r.text, s[257] = r.quiet, a[258] = r.code, o[258] = r.text, s[258] = x([r.line, r.quiet], .4), Object.values(m[e]).slice(1, 8).forEach((e, t) => {
		a[260 + t] = s[260 + t] = e, o[260 + t] = ne(e);
	}), b(v[e], 257).forEach((e, t) => {
		a[300 + t] = e, s[300 + t] = x([e, r.quiet], .4), o[300 + t] = ne(e);
	}), {
		changes: [
			"",
			i.running,
			i.validation,
			i.event
		],
		theme: e,
		fill: a,
		ink: o,
		stroke: s,
		ground: r.canvas,
		panel: r.panel,
		line: r.line,
		text: r.text,
		quiet: r.quiet,
		accent: r.primary,
		amber: h.dark.stale,
		red: i.error,
		font: t,
		mono: n
	};
}
// src/tape/draw/pixels.ts
var ii = -16777216;
function ai(e) {
	let t = parseInt(e.slice(1), 16);
	return ii | (t & 255) << 16 | t & 65280 | t >> 16;
}
var oi = class {
	width;
	height;
	bytes;
	buffer;
	constructor(e, t) {
		this.width = e, this.height = t, this.bytes = new Uint8ClampedArray(e * t * 4), this.buffer = new Int32Array(this.bytes.buffer);
	}
	clear(e) {
		this.buffer.fill(e);
	}
	at(e, t) {
		return this.buffer[t * this.width + e];
	}
	rectangle(e, t, n, r, i) {
		e = e > 0 ? e : 0, t = t > 0 ? t : 0, n = n < this.width ? n : this.width, r = r < this.height ? r : this.height, e < n && t < r && (n - e >= r - t ? this.strips(t, r, this.width, e, n, 1, i) : this.strips(e, n, 1, t, r, this.width, i));
	}
	strips(e, t, n, r, i, a, o) {
		let s = Math.ceil(r), c = Math.floor(i);
		for (let l = Math.floor(e); l < t; l++) {
			let u = (l + 1 < t ? l + 1 : t) - (l > e ? l : e), d = l * n;
			s > c ? this.blend(d + c * a, 1, a, o, u * (i - r)) : (r < s && this.blend(d + (s - 1) * a, 1, a, o, u * (s - r)), this.blend(d + s * a, c - s, a, o, u), c < i && this.blend(d + c * a, 1, a, o, u * (i - c)));
		}
	}
	line(e, t, n, r, i, a) {
		let o = n - e, s = r - t, c = Math.abs(s) > Math.abs(o), l = c ? o / s : s / o;
		if (!Number.isFinite(l)) return;
		let u = i / 2 * Math.hypot(1, l), [d, f, p] = c ? [
			Math.max(0, Math.min(t, r)),
			Math.min(this.height, Math.max(t, r)),
			e - l * t
		] : [
			Math.max(0, Math.min(e, n)),
			Math.min(this.width, Math.max(e, n)),
			t - l * e
		], m = Math.max(1, Math.floor(.25 / Math.abs(l)));
		for (let e = d; e < f;) {
			let t = Math.min(f, Math.floor(e) + m), n = p + l * (e + t) / 2;
			c ? this.rectangle(n - u, e, n + u, t, a) : this.rectangle(e, n - u, t, n + u, a), e = t;
		}
	}
	blend(e, t, n, r, i) {
		let a = Math.round(i * 256), { buffer: o } = this, s = e + t * n;
		if (a >= 256) {
			for (let t = e; t < s; t += n) o[t] = r;
			return;
		}
		let c = r & 16711935, l = r & 65280;
		for (let t = e; t < s; t += n) {
			let e = o[t];
			if (e === r) continue;
			let n = e & 16711935, i = e & 65280, s = n + (Math.imul(c - n, a) >> 8) & 16711935, u = i + (Math.imul(l - i, a) >> 8) & 65280;
			o[t] = ii | s | u;
		}
	}
}, si = .16, ci = .05, li = 3, ui = .8, di = 12, fi = 4, pi = 8, mi = null;
function hi(e, t) {
	return mi && mi.width === e && mi.height === t || (mi = new oi(e, t)), mi;
}
function gi(e, t, n, r, i, a, o) {
	let { width: s, height: c } = e.canvas;
	if (s === 0 || c === 0) return;
	let l = hi(s, c);
	_i(l, t, n, r, i, a, o), e.putImageData(new ImageData(l.bytes, s, c), 0, 0);
}
function _i(e, t, n, r, i, a, o) {
	let s = {
		pixels: e,
		scale: i.scale * o,
		left: i.x * o,
		top: i.y * o,
		ratio: o
	};
	e.clear(ai(r.ground)), vi(s, t, a.frames, r), yi(s, t, n, a.edges, r), Si(s, t, n, a.boxes, r);
}
function vi({ pixels: e, scale: t, left: n, top: r, ratio: i }, a, o, s) {
	let c = ai(s.line), l = Math.min(1.2 * i, 6 * t);
	for (let i of o) {
		let o = n + a.x[i] * t, s = r + a.y[i] * t, u = o + a.width[i] * t, d = s + a.height[i] * t;
		e.rectangle(o, s, u, s + l, c), e.rectangle(o, d - l, u, d, c), e.rectangle(o, s, o + l, d, c), e.rectangle(u - l, s, u, d, c);
	}
}
function yi(e, t, n, r, i) {
	let { scale: a, ratio: o } = e, s = li * o / a, c = a >= ci * o, { start: l, bounds: u, direction: d } = t, f = Array.from({ length: 10 }, () => []);
	for (let e of r) {
		if (!c && d[l[e]] === 2) continue;
		let t = u[e * 4 + 3] - u[e * 4 + 1] - 60, r = u[e * 4 + 2] - u[e * 4] - 16;
		if (t < s && r < s) continue;
		let i = n.edge[e];
		f[i < 256 ? Math.floor(i / 256 * pi) : i === 256 ? 9 : pi].push(e);
	}
	f.forEach((n, r) => {
		let s = r === pi ? 258 : r > pi ? 256 : Math.round((r + .5) / pi * 255), c = Math.max(Jn(s) * a, ui * o), l = ai(i.stroke[s]), u = new xi(e.pixels, !0, c, l), d = new xi(e.pixels, !1, c, l);
		for (let r of n) bi(e, t, r, u, d, c, l);
	});
}
function bi({ pixels: e, scale: t, left: n, top: r }, i, a, o, s, c, l) {
	let { px: u, py: d, start: f } = i, p = n + u[f[a]] * t, m = r + d[f[a]] * t;
	for (let i = f[a] + 1; i < f[a + 1]; i++) {
		let a = n + u[i] * t, f = r + d[i] * t, h = Math.abs(a - p), g = Math.abs(f - m);
		h < 1 ? o.draw(p, m, f) : g < 1 ? s.draw(m, p, a) : g * fi * di < h ? s.stairs(m, p, f, a) : h * fi * di < g ? o.stairs(p, m, a, f) : e.line(p, m, a, f, c, l), p = a, m = f;
	}
}
var xi = class {
	pixels;
	upright;
	width;
	color;
	drawn = /* @__PURE__ */ new Map();
	constructor(e, t, n, r) {
		this.pixels = e, this.upright = t, this.width = n, this.color = r;
	}
	draw(e, t, n) {
		let r = Math.min(t, n), i = Math.max(t, n);
		if (i - r < di) {
			this.bar(e, r, i);
			return;
		}
		let a = Math.round(e * fi), o = this.drawn.get(a);
		!o || i < o.begin || r > o.end ? (this.drawn.set(a, {
			begin: r,
			end: i
		}), this.bar(e, r, i)) : (r < o.begin && (this.bar(a / fi, r, o.begin), o.begin = r), i > o.end && (this.bar(a / fi, o.end, i), o.end = i));
	}
	stairs(e, t, n, r) {
		let i = Math.ceil(Math.abs(n - e) * fi);
		for (let a = 0; a < i; a++) this.draw(e + (a + .5) / i * (n - e), t + a / i * (r - t), t + (a + 1) / i * (r - t));
	}
	bar(e, t, n) {
		let r = this.width / 2;
		this.upright ? this.pixels.rectangle(e - r, t, e + r, n, this.color) : this.pixels.rectangle(t, e - r, n, e + r, this.color);
	}
};
function Si({ pixels: e, scale: t, left: n, top: r, ratio: i }, a, o, s, c) {
	let l = t > ci * i, u = ui * i, d = /* @__PURE__ */ new Map();
	for (let e of s) {
		if (!l && a.boxes[e].owner >= 0) continue;
		let t = o.box[e], n = d.get(t);
		n ? n.push(e) : d.set(t, [e]);
	}
	let f = (e) => e === 257 || e === 258, p = (e) => e === 256 ? Infinity : f(e) ? -1 : e;
	for (let [i, o] of [...d].sort(([e], [t]) => p(e) - p(t))) {
		let s = ai(f(i) ? c.line : c.fill[i]);
		for (let i of o) {
			let o = n + a.x[i] * t, c = r + a.y[i] * t, l = Math.max(a.width[i] * t, u), d = Math.max(a.height[i] * t, u);
			e.rectangle(o, c, o + l, c + d, s);
		}
	}
}
// src/tape/draw/paint.ts
var Ci = .42, wi = .62, Ti = 8.5;
function Ei(e, t, n, r, i, a, o) {
	let s = ki(i, a), c = {
		...Ai(t, s),
		edges: Xn(t, s)
	}, { frames: l, boxes: u, edges: d } = c, { changed: f } = n, p = i.scale < si;
	p ? gi(e, t, n, r, i, c, o) : (e.setTransform(o, 0, 0, o, 0, 0), e.fillStyle = r.ground, e.fillRect(0, 0, a.width, a.height)), e.setTransform(o * i.scale, 0, 0, o * i.scale, o * i.x, o * i.y), p || (ji(e, t, l, r, i.scale), Yn(e, t, n, r, d, i.scale)), Mi(e, t, l, r, i.scale), p || Pi(e, t, n, u, r, i.scale), f && Di(e, t, f, u, r, i.scale);
}
function Di(e, t, n, r, i, a) {
	e.textAlign = "left", e.textBaseline = "middle", e.font = `600 10.5px ${i.font}`;
	for (let o of r) {
		let r = n.kind[o];
		if (r === 0) continue;
		let s = i.changes[r];
		if (e.lineWidth = Math.max(2, 1.6 / a), e.strokeStyle = s, e.setLineDash(r === 2 ? [5, 4] : r === 3 ? [2, 3] : []), e.beginPath(), e.roundRect(t.x[o] - 3, t.y[o] - 3, t.width[o] + 6, t.height[o] + 6, 7), e.stroke(), e.setLineDash([]), a < Ci) continue;
		let c = n.label[o], l = e.measureText(c).width + 10;
		e.fillStyle = s, e.beginPath(), e.roundRect(t.x[o] - 3, t.y[o] - 15, l, 14, 3), e.fill(), e.fillStyle = ne(s), e.fillText(c, t.x[o] + 2, t.y[o] - 7.5);
	}
}
function Oi(e, t, n, r, i, a, o, s) {
	o.selected.size === 0 && o.found.size === 0 && o.hover < 0 && o.standing.length === 0 || (e.setTransform(s * i.scale, 0, 0, s * i.scale, s * i.x, s * i.y), o.selected.size > 0 && Zn(e, t, n, r, ki(i, a), i.scale, o.selected), Li(e, t, o, r, i.scale));
}
function ki(e, t) {
	return {
		left: -e.x / e.scale,
		top: -e.y / e.scale,
		right: (t.width - e.x) / e.scale,
		bottom: (t.height - e.y) / e.scale
	};
}
function Ai(e, t) {
	let n = [], r = [], { x: i, y: a, width: o, height: s } = e;
	for (let c = 0; c < e.boxes.length; c++) i[c] > t.right || a[c] > t.bottom || i[c] + o[c] < t.left || a[c] + s[c] < t.top || (e.boxes[c].kind === "frame" ? n : r).push(c);
	return {
		frames: n,
		boxes: r
	};
}
function ji(e, t, n, r, i) {
	e.lineWidth = Math.min(1.2 / i, 6), e.strokeStyle = r.line;
	for (let i of n) {
		let n = t.x[i], a = t.y[i];
		e.beginPath(), e.roundRect(n, a, t.width[i], t.height[i], 8), e.fillStyle = r.theme === "dark" ? "rgba(255,255,255,0.012)" : "rgba(20,30,60,0.012)", e.fill(), e.stroke();
	}
}
function Mi(e, t, n, r, i) {
	e.textBaseline = "middle";
	for (let a of n) {
		let n = t.boxes[a], o = t.x[a], s = t.y[a], c = Ni(i, t.width[a], t.free[a], n.title.length);
		if (c === 0) continue;
		e.font = `600 ${c}px ${r.font}`, e.textAlign = "left";
		let l = e.measureText(n.title).width;
		c + l > t.free[a] - 4 && (e.fillStyle = r.ground, e.globalAlpha = .9, e.fillRect(o + c - 3, s + 17 - c * .6, l + 6, c * 1.2), e.globalAlpha = 1), e.fillStyle = r.text, e.fillText(n.title, o + c, s + 17), i >= Ci && (e.textAlign = "right", e.font = `12px ${r.font}`, e.fillStyle = r.accent, e.fillText("fold", o + t.width[a] - 14, s + 17));
	}
}
function Ni(e, t, n, r) {
	let i = Math.min(Math.max(12.5, 10 / e), 30), a = Math.max(12.5, (Math.min(n, t - 40) - 16) / (.58 * r + 1)), o = a * e >= Ti ? Math.min(i, a) : i;
	return o * e < 6.5 || o * .56 * r > t - 2 * o ? 0 : o;
}
function Pi(e, t, n, r, i, a) {
	for (let o of r) Fi(e, t, n, o, i, a);
	if (a < Ci) return;
	e.textAlign = "center", e.textBaseline = "middle";
	let o = a >= wi;
	e.font = `600 ${o ? 12 : 13}px ${i.font}`;
	for (let a of r) e.fillStyle = i.ink[n.box[a]], e.fillText(t.boxes[a].title, t.x[a] + t.width[a] / 2, t.y[a] + (o ? 12.5 : t.height[a] / 2), t.width[a] - 10);
	if (o) {
		e.font = `10.5px ${i.mono}`, e.globalAlpha = .86;
		for (let a of r) e.fillStyle = i.ink[n.box[a]], e.fillText(t.boxes[a].detail, t.x[a] + t.width[a] / 2, t.y[a] + 26, t.width[a] - 10);
		e.globalAlpha = 1;
	}
}
function Fi(e, t, n, r, i, a) {
	let o = t.boxes[r], s = n.box[r], c = t.x[r], l = t.y[r], u = t.width[r], d = t.height[r], f = o.owner >= 0 ? d / 2 : 5, p = s === 257 || s === 258;
	if (o.kind === "folded") for (let [t, n] of [[1, .3], [.5, .55]]) e.beginPath(), e.roundRect(c + t * 6, l - t * 5, u, d, f), e.fillStyle = i.ground, e.fill(), e.globalAlpha = n, e.fillStyle = p ? i.line : i.fill[s], e.fill(), e.globalAlpha = 1;
	e.beginPath(), e.roundRect(c, l, u, d, f), e.fillStyle = i.fill[s], e.fill(), (p || s < 40) && (e.lineWidth = Math.min(1.2, 1 / a), e.strokeStyle = i.stroke[s], s === 257 && e.setLineDash([4, 3]), e.stroke(), e.setLineDash([])), s === 256 && Ii(e, c, l, u, d);
}
function Ii(e, t, n, r, i) {
	e.save(), e.clip(), e.beginPath();
	for (let a = -i; a < r; a += 9) e.moveTo(t + a, n + i), e.lineTo(t + a + i, n);
	e.lineWidth = 2, e.strokeStyle = "rgba(255,255,255,0.28)", e.stroke(), e.restore();
}
function Li(e, t, n, r, i) {
	let a = (n, r, a, o) => {
		let s = 1.5 + a / 2;
		e.lineWidth = Math.max(a, a * .8 / i), e.strokeStyle = r, e.setLineDash(o), e.beginPath();
		let c = t.boxes[n].owner >= 0 ? t.height[n] / 2 + s : t.boxes[n].kind === "frame" ? 9 : 6;
		e.roundRect(t.x[n] - s, t.y[n] - s, t.width[n] + 2 * s, t.height[n] + 2 * s, c), e.stroke(), e.setLineDash([]);
	};
	for (let e of n.found) a(e, r.accent, 1.8, [5, 3]);
	n.hover >= 0 && n.hover < t.boxes.length && t.boxes[n.hover].kind !== "frame" && a(n.hover, r.quiet, 1.2, []);
	for (let e of n.selected) a(e, r.accent, 2.4, []);
	for (let t of n.standing) e.globalAlpha = .35, a(t, r.amber, 9, []), e.globalAlpha = 1, a(t, r.amber, 3.4, []);
}
// src/tape/draw/screen.ts
var Ri = 320, zi = 18, Bi = 40, Vi = .002, Hi = 3, Ui = class {
	canvas;
	host;
	drawing;
	onPainted;
	onResized;
	camera = {
		scale: 1,
		x: 0,
		y: 0
	};
	context;
	back = document.createElement("canvas");
	backContext;
	moved = !1;
	drawnAt = null;
	fresh = !0;
	shownScale = 0;
	frame = 0;
	watcher;
	size = {
		width: 0,
		height: 0
	};
	ratio = 1;
	constructor(e, t, n, r, i) {
		this.canvas = e, this.host = t, this.drawing = n, this.onPainted = r, this.onResized = i, this.context = e.getContext("2d", { alpha: !1 }), this.backContext = this.back.getContext("2d", { alpha: !1 }), this.watcher = new ResizeObserver(() => this.resize()), this.watcher.observe(t), this.resize();
	}
	destroy() {
		this.watcher.disconnect(), cancelAnimationFrame(this.frame);
	}
	area() {
		return this.size;
	}
	resize() {
		let e = Math.max(1, this.host.clientWidth), t = Math.max(1, this.host.clientHeight), n = Math.min(2, window.devicePixelRatio || 1);
		(e !== this.size.width || t !== this.size.height || n !== this.ratio) && (this.size.width > 1 && (this.camera.x += (e - this.size.width) / 2), this.size = {
			width: e,
			height: t
		}, this.ratio = n, this.canvas.width = Math.round(e * n), this.canvas.height = Math.round(t * n), this.fresh = !0, this.onResized(), this.flush());
	}
	redraw() {
		this.fresh = !0, this.request();
	}
	request() {
		this.frame ||= requestAnimationFrame(() => this.flush());
	}
	flush() {
		cancelAnimationFrame(this.frame), this.frame = 0;
		let e = this.drawing(), { camera: t } = this;
		this.canvas.style.visibility = e ? "" : "hidden", e && (this.fresh || this.shownScale !== t.scale ? this.paintWindow(e) : this.showBack(e), Oi(this.context, e.scene, e.colours, e.palette, t, this.size, e.marks, this.ratio));
	}
	paintWindow(e) {
		let t = performance.now();
		Ei(this.context, e.scene, e.colours, e.palette, this.camera, this.size, this.ratio), this.fresh = !1, this.shownScale = this.camera.scale, this.drawnAt = null, this.onPainted(performance.now() - t);
	}
	showBack(e) {
		let { camera: t, ratio: n } = this, r = this.drawnAt;
		if (r === null || Math.abs(r.x - t.x) > Ri || Math.abs(r.y - t.y) > Ri) {
			let i = {
				width: this.size.width + 2 * Ri,
				height: this.size.height + 2 * Ri
			}, [a, o] = [Math.round(i.width * n), Math.round(i.height * n)];
			(this.back.width !== a || this.back.height !== o) && ([this.back.width, this.back.height] = [a, o]);
			let s = {
				scale: t.scale,
				x: t.x + Ri,
				y: t.y + Ri
			};
			Ei(this.backContext, e.scene, e.colours, e.palette, s, i, n), r = this.drawnAt = { ...t };
		}
		this.context.setTransform(1, 0, 0, 1, 0, 0), this.context.drawImage(this.back, Math.round((t.x - r.x - Ri) * n), Math.round((t.y - r.y - Ri) * n));
	}
	pan(e, t) {
		this.moved = !0, this.camera.x += e, this.camera.y += t, this.request();
	}
	zoom(e, t, n) {
		this.moved = !0;
		let r = Math.min(Hi, Math.max(Vi, this.camera.scale * e)), i = r / this.camera.scale;
		this.camera.x = t - (t - this.camera.x) * i, this.camera.y = n - (n - this.camera.y) * i, this.camera.scale = r, this.request();
	}
	fit(e, t) {
		let n = this.size.height > 300 ? this.size.height - zi - Bi : this.size.height, r = n < this.size.height ? zi : 0;
		this.moved = !1, this.camera.scale = Math.max(Vi, Math.min(1, this.size.width / e, n / t)), this.camera.x = (this.size.width - e * this.camera.scale) / 2, this.camera.y = r + (n - t * this.camera.scale) / 2, this.redraw();
	}
	fitTo(e, t, n, r) {
		let i = Math.min(1, (this.size.width - 48) / n, (this.size.height - 96) / r);
		this.moved = !0, this.camera.scale = Math.max(Vi, i), this.camera.x = this.size.width / 2 - (e + n / 2) * this.camera.scale, this.camera.y = this.size.height / 2 - (t + r / 2) * this.camera.scale, this.redraw();
	}
	follow(e, t) {
		let { camera: n } = this, r = n.x + e * n.scale, i = n.y + t * n.scale;
		r > 60 && i > 30 && r < this.size.width - 60 && i < this.size.height - 90 || (this.moved = !0, n.x = this.size.width / 2 - e * n.scale, n.y = this.size.height / 3 - t * n.scale, this.request());
	}
	center(e, t) {
		let { camera: n } = this, r = n.x + e * n.scale, i = n.y + t * n.scale, a = r > 110 && i > 50 && r < this.size.width - 110 && i < this.size.height - 70;
		n.scale >= .5 && a || (this.moved = !0, n.scale < .65 && (n.scale = .9), n.x = this.size.width / 2 - e * n.scale, n.y = this.size.height / 2 - t * n.scale), this.request();
	}
}, Wi = 4e3, Gi = 24;
function Ki(e, t) {
	let n = e.length, r = new Int32Array(n).fill(-1), i = /* @__PURE__ */ new Map();
	for (let t = n - 1; t >= 0; t--) r[t] = i.get(e[t]) ?? -1, i.set(e[t], t);
	let a = [], o = 0;
	for (; o < n;) {
		let i = null, s = r[o];
		for (let a = 0; s >= 0 && a < Gi; a++, s = r[s]) {
			let r = s - o;
			if (r > Wi || o + r * t > n) break;
			let a = o + r;
			for (; a < n && e[a] === e[a - r];) a++;
			let c = Math.floor((a - o) / r);
			if (c >= t && (!i || c * r > i.count * i.period) && (i = {
				start: o,
				period: r,
				count: c
			}), i && i.count * i.period >= (n - o) * .8) break;
		}
		i ? (a.push(i), o += i.count * i.period) : o++;
	}
	return a;
}
function qi(e, t) {
	let n = Math.imul(e ^ t, 2654435761);
	return n ^= n >>> 15, n = Math.imul(n, 2246822519), n ^ n >>> 13;
}
// src/tape/fold/tree.ts
var Ji = /* @__PURE__ */ new Set([
	"ModuleList",
	"ModuleDict",
	"ParameterList",
	"ParameterDict"
]), Yi = 4, Xi = 33, Zi = 150;
function Qi(e) {
	return new $i(e).build();
}
var $i = class {
	tape;
	groups = [];
	chains = /* @__PURE__ */ new Map();
	pathHash = /* @__PURE__ */ new Map();
	constructor(e) {
		this.tape = e;
	}
	build() {
		let { tape: e } = this, t = ea(e), n = this.open("root", "", e.modules[""] ?? ""), r = [n];
		for (let n of t) {
			let t = this.chain(e.module[n]), i = 1;
			for (; i < r.length && i <= t.length && r[i].path === t[i - 1];) i++;
			for (; r.length > i;) this.close(r);
			for (; r.length <= t.length;) {
				let n = t[r.length - 1];
				r.push(this.open("module", n, e.modules[n] ?? ""));
			}
			r[r.length - 1].items.push(n);
		}
		for (; r.length > 1;) this.close(r);
		return this.fold(n), this.finish();
	}
	open(e, t, n) {
		let r = {
			id: this.groups.length,
			kind: e,
			path: t,
			className: n,
			items: [],
			parent: -1,
			depth: 0,
			nodes: 0,
			first: -1,
			step: 0,
			hash: 0
		};
		return this.groups.push(r), r;
	}
	chain(e) {
		let t = this.chains.get(e);
		if (t) return t;
		let { tape: n } = this, r = k(n, e), i = [];
		for (let e = r.indexOf("."); r; e = r.indexOf(".", e + 1)) {
			let t = e < 0 ? r : r.slice(0, e), a = n.modules[t], o = a !== void 0 && (Ji.has(a) || a === "Sequential" && n.count <= Zi);
			if ((a !== void 0 || e < 0) && !o && i.push(t), e < 0) break;
		}
		return this.chains.set(e, i), i;
	}
	close(e) {
		let t = e.pop();
		this.fold(t);
		let n = e[e.length - 1].items;
		t.items.every((e) => e < 0 && this.groups[~e].path === t.path) ? n.push(...t.items) : n.push(~t.id);
	}
	fold(e) {
		for (let t = 0; t < 3 && e.items.length >= Yi && (this.foldRuns(e, !0, Yi) || this.foldRuns(e, !1, Xi)); t++);
		let t = qi(17, ta(e.className));
		for (let n of e.items) t = qi(t, this.hash(n, !1));
		e.hash = t;
	}
	foldRuns(e, t, n) {
		let { items: r } = e, i = new Int32Array(r.length);
		for (let e = 0; e < r.length; e++) i[e] = this.hash(r[e], t);
		let a = Ki(i, n).filter((e) => e.period > 1 || r[e.start] < 0 || e.count >= 2 * n);
		if (a.length === 0) return !1;
		let o = [], s = 0, c = (t) => {
			let n = r.slice(s, t);
			e.kind === "module" && this.isCallOf(e, n, a[0].period) ? o.push(~this.step(e.path, e.className, n, 0).id) : o.push(...n);
		};
		for (let t of a) {
			c(t.start);
			let n = r.slice(t.start, t.start + t.period), i = this.commonPath(e, n), a = this.open("repeat", i, this.tape.modules[i] ?? "");
			for (let e = 0; e < t.count; e++) {
				let n = t.start + e * t.period, o = r.slice(n, n + t.period);
				if (o.length === 1 && o[0] < 0) {
					let n = this.groups[~o[0]];
					n.step = t.count - e, a.items.push(o[0]);
				} else a.items.push(~this.step(i, a.className, o, t.count - e).id);
			}
			a.hash = qi(this.hash(a.items[0], !1), t.count), o.push(~a.id), s = t.start + t.count * t.period;
		}
		return c(r.length), e.items = o, !0;
	}
	step(e, t, n, r) {
		let i = this.open("step", e, t);
		i.items = n, i.step = r;
		let a = qi(19, ta(t));
		for (let e of n) a = qi(a, this.hash(e, !1));
		return i.hash = a, i;
	}
	isCallOf(e, t, n) {
		return t.length > 1 && t.length <= n * 1.5 && t.every((t) => t >= 0 || this.groups[~t].path !== e.path);
	}
	commonPath(e, t) {
		if (t.length === 1 && t[0] < 0) {
			let { path: e } = this.groups[~t[0]], n = e.lastIndexOf(".");
			return /^\d+$/.test(e.slice(n + 1)) ? e.slice(0, Math.max(n, 0)) : e;
		}
		return e.path;
	}
	hash(e, t) {
		if (e < 0) {
			let n = this.groups[~e];
			if (!t) return n.hash;
			let r = this.pathHash.get(n.path);
			return r === void 0 && this.pathHash.set(n.path, r = ta(n.path)), qi(n.hash, r);
		}
		let { tape: n } = this;
		return qi(qi(qi(3, n.name[e]), n.shape[e]), qi(n.line[e], n.operation[e]));
	}
	finish() {
		let { groups: e, tape: t } = this, n = new Int32Array(t.count).fill(0), r = [0];
		for (let t = 0; t < r.length; t++) {
			let i = e[r[t]];
			for (let t of i.items) if (t >= 0) n[t] = i.id, i.nodes++;
			else {
				let n = e[~t];
				n.parent = i.id, n.depth = i.depth + 1, r.push(n.id);
			}
		}
		for (let r = 0; r < t.count; r++) {
			if (t.kind[r] !== 1) continue;
			let i = -1;
			for (let e = t.into.start[r]; e < t.into.start[r + 1]; e++) {
				let n = t.into.item[e];
				(i < 0 || t.order[n] < t.order[i]) && (i = n);
			}
			n[r] = i < 0 ? 0 : n[i], e[n[r]].nodes++;
		}
		for (let t = r.length - 1; t >= 0; t--) {
			let n = e[r[t]];
			n.parent >= 0 && (e[n.parent].nodes += n.nodes);
			let i = n.items[0];
			n.first = i === void 0 ? -1 : i >= 0 ? i : e[~i].first;
		}
		return {
			groups: e,
			groupOf: n
		};
	}
};
function ea(e) {
	let t = [];
	for (let n = 0; n < e.count; n++) e.kind[n] !== 1 && t.push(n);
	if (e.count < 4194304) {
		let n = new Float64Array(t.length);
		for (let r = 0; r < t.length; r++) n[r] = e.order[t[r]] * 4194304 + t[r];
		n.sort();
		let r = new Int32Array(t.length);
		for (let e = 0; e < t.length; e++) r[e] = n[e] % 4194304;
		return r;
	}
	return Int32Array.from(t).sort((t, n) => e.order[t] - e.order[n]);
}
function ta(e) {
	let t = 7;
	for (let n = 0; n < e.length; n++) t = qi(t, e.charCodeAt(n));
	return t;
}
// src/tape/gestures.ts
var na = 4, ra = class {
	viewer;
	pointers = /* @__PURE__ */ new Map();
	moved = 0;
	ends = [];
	walkChoice = 0;
	constructor(e) {
		this.viewer = e;
		let { canvas: t } = e;
		this.listen(t, "pointerdown", (e) => this.down(e)), this.listen(t, "pointermove", (e) => this.move(e)), this.listen(t, "pointerup", (e) => this.up(e)), this.listen(t, "pointercancel", (e) => this.pointers.delete(e.pointerId)), this.listen(t, "pointerleave", () => e.hover(-1)), this.listen(t, "dblclick", (e) => this.double(e)), this.listen(t, "keydown", (e) => this.key(e));
		let n = (e) => this.wheel(e);
		t.addEventListener("wheel", n, { passive: !1 }), this.ends.push(() => t.removeEventListener("wheel", n));
	}
	destroy() {
		for (let e of this.ends) e();
	}
	listen(e, t, n) {
		e.addEventListener(t, n), this.ends.push(() => e.removeEventListener(t, n));
	}
	at(e) {
		let { left: t, top: n } = this.viewer.canvas.getBoundingClientRect();
		return {
			x: e.clientX - t,
			y: e.clientY - n
		};
	}
	down(e) {
		this.viewer.canvas.setPointerCapture(e.pointerId), this.pointers.set(e.pointerId, this.at(e)), this.moved = 0;
	}
	move(e) {
		let t = this.at(e), n = this.pointers.get(e.pointerId);
		if (!n) this.viewer.hover(this.viewer.hit(t.x, t.y));
		else {
			if (this.pointers.size === 2) {
				let r = [...this.pointers].find(([t]) => t !== e.pointerId)[1], i = (e) => Math.hypot(e.x - r.x, e.y - r.y);
				this.viewer.zoom(i(t) / Math.max(1, i(n)), (t.x + r.x) / 2, (t.y + r.y) / 2), this.moved = 5;
			} else this.moved += Math.abs(t.x - n.x) + Math.abs(t.y - n.y), this.moved > na && this.viewer.pan(t.x - n.x, t.y - n.y);
			this.pointers.set(e.pointerId, t);
		}
	}
	up(e) {
		if (!this.pointers.delete(e.pointerId) || this.moved > na || e.button !== 0) return;
		let { viewer: t } = this, n = this.at(e), r = t.hit(n.x, n.y), i = t.scene?.boxes[r];
		if (!i) t.select(-1, -1);
		else if (i.kind === "frame") {
			let { camera: e, scene: a } = t, o = (n.y - e.y) / e.scale - a.y[r], s = a.x[r] + a.width[r] - (n.x - e.x) / e.scale;
			o < 34 && s < 52 ? t.toggle(i.group) : t.select(o < 34 ? i.node : -1, o < 34 ? i.group : -1);
		} else t.select(i.node, i.group);
	}
	double(e) {
		let t = this.at(e), n = this.viewer.hit(t.x, t.y), r = this.viewer.scene?.boxes[n];
		if (!r || r.group < 0) return;
		let i = (t.y - this.viewer.camera.y) / this.viewer.camera.scale - this.viewer.scene.y[n];
		(r.kind === "folded" || i < 34) && this.viewer.toggle(r.group);
	}
	wheel(e) {
		e.preventDefault();
		let t = e.deltaMode === 1 ? 16 : e.deltaMode === 2 ? 400 : 1;
		if (e.shiftKey) {
			this.viewer.pan(-(e.deltaX || e.deltaY) * t, 0);
			return;
		}
		let n = this.at(e), r = e.ctrlKey ? .01 : .0018;
		this.viewer.zoom(Math.exp(-e.deltaY * t * r), n.x, n.y);
	}
	key(e) {
		if (e.ctrlKey || e.metaKey || e.altKey) return;
		let { viewer: t } = this, n = {
			"+": () => t.zoom(1.25),
			"=": () => t.zoom(1.25),
			"-": () => t.zoom(.8),
			0: () => t.fit(),
			Enter: () => this.toggleSelected(),
			Escape: () => t.select(-1, -1),
			ArrowDown: () => this.walk(t.forward ? "back" : "on"),
			ArrowUp: () => this.walk(t.forward ? "on" : "back"),
			ArrowLeft: () => this.aside(-1),
			ArrowRight: () => this.aside(1)
		}[e.key];
		n && (n(), e.preventDefault());
	}
	toggleSelected() {
		let { viewer: e } = this, t = this.selectedBox(), n = e.scene?.boxes[t];
		n && (n.group >= 0 ? e.toggle(n.group) : n.parent >= 0 && e.toggle(e.scene.boxes[n.parent].group));
	}
	selectedBox() {
		let { viewer: e } = this;
		return e.scene ? e.selectedGroup >= 0 ? e.scene.boxes.findIndex((t) => t.group === e.selectedGroup) : e.selected >= 0 ? e.boxesOf(e.selected)[0] ?? -1 : -1 : -1;
	}
	walk(e) {
		let { scene: t } = this.viewer;
		if (!t) return;
		let n = this.selectedBox();
		this.walkChoice = 0, n < 0 ? this.take(t.boxes.findIndex((e) => e.kind !== "frame")) : this.take(this.neighbours(n, e)[0] ?? -1);
	}
	neighbours(e, t) {
		let { scene: n, colours: r } = this.viewer, { source: i, target: a } = n.visible, o = [];
		for (let n = 0; n < i.length; n++) (t === "on" ? i[n] : a[n]) === e && o.push([t === "on" ? a[n] : i[n], r?.edgeValue[n] ?? 0]);
		let s = ([e, t]) => n.boxes[e].owner >= 0 ? -1 : t;
		return o.sort((e, t) => s(t) - s(e)).map(([e]) => e);
	}
	aside(e) {
		let { scene: t } = this.viewer, n = this.selectedBox();
		if (!t || n < 0) return;
		let r = (e) => [t.x[e] + t.width[e] / 2, t.y[e] + t.height[e] / 2], [i, a] = r(n), o = -1, s = Infinity;
		for (let c = 0; c < t.boxes.length; c++) {
			if (c === n || t.boxes[c].kind === "frame") continue;
			let [l, u] = r(c), d = (l - i) * e;
			if (d < 10) continue;
			let f = d + Math.abs(u - a) * 4;
			f < s && (s = f, o = c);
		}
		this.take(o);
	}
	take(e) {
		let t = this.viewer.scene?.boxes[e];
		if (!t) return;
		this.viewer.select(t.node, t.group);
		let { camera: n, scene: r } = this.viewer, { clientWidth: i, clientHeight: a } = this.viewer.host, o = n.x + (r.x[e] + r.width[e] / 2) * n.scale, s = n.y + (r.y[e] + r.height[e] / 2) * n.scale;
		(o < 90 || s < 40 || o > i - 90 || s > a - 40) && this.viewer.show(e), this.walkChoice;
	}
}, ia = 2500, aa = class {
	host;
	canvas = document.createElement("canvas");
	tape = null;
	tree = null;
	folding = null;
	scene = null;
	colours = null;
	values = null;
	scale = {
		low: -6,
		high: 0
	};
	open = /* @__PURE__ */ new Set();
	detail = "operations";
	forward = !1;
	colourBy = "norm";
	selected = -1;
	selectedGroup = -1;
	standing = -1;
	line = null;
	replayed = -1;
	found = [];
	stats = {
		nodes: 0,
		shown: 0,
		fold: 0,
		layout: 0,
		paint: 0,
		recolour: 0,
		rough: !1,
		waiting: !1
	};
	palette;
	failed = -1;
	hoverBox = -1;
	layouts;
	screen;
	gestures;
	ends = [];
	selectListeners = /* @__PURE__ */ new Set();
	changeListeners = /* @__PURE__ */ new Set();
	version = 0;
	turn = 0;
	fitNext = !0;
	constructor(e, t = !0) {
		this.host = e, this.layouts = new $e(t), this.canvas.className = "tape-canvas", this.canvas.tabIndex = 0, this.canvas.setAttribute("role", "application"), this.canvas.setAttribute("aria-label", "Autograd graph. Arrow keys walk along edges, Enter opens or folds."), e.appendChild(this.canvas), this.palette = this.readPalette(), this.screen = new Ui(this.canvas, e, () => this.drawing(), (e) => this.stats.paint = e, () => {
			this.scene && !this.screen.moved && this.fit();
		}), this.gestures = new ra(this), this.ends.push(ie(e, () => {
			this.palette = this.readPalette(), this.screen.redraw();
		}));
	}
	destroy() {
		for (let e of this.ends) e();
		this.gestures.destroy(), this.screen.destroy(), this.layouts.close(), this.canvas.remove();
	}
	readPalette() {
		let e = getComputedStyle(this.host), t = e.getPropertyValue("--st-font").trim() || "\"Source Sans\", \"Source Sans Pro\", system-ui, sans-serif", n = e.getPropertyValue("--st-code-font").trim() || "\"Source Code Pro\", ui-monospace, monospace";
		return ri(C(this.host), t, n);
	}
	drawing() {
		if (!this.scene || !this.colours) return null;
		let e = this.scene.boxes, t = /* @__PURE__ */ new Set();
		this.selectedGroup >= 0 ? e.forEach((e, n) => e.group === this.selectedGroup && t.add(n)) : this.selected >= 0 && this.boxesOf(this.selected).forEach((e) => t.add(e));
		let n = /* @__PURE__ */ new Set();
		for (let e of this.found) for (let r of this.boxesOf(e)) t.has(r) || n.add(r);
		return {
			scene: this.scene,
			colours: this.colours,
			palette: this.palette,
			marks: {
				selected: t,
				found: n,
				hover: this.hoverBox,
				standing: this.standing >= 0 ? this.boxesAround(this.standing).boxes : []
			}
		};
	}
	onSelected(e) {
		return this.selectListeners.add(e), () => this.selectListeners.delete(e);
	}
	subscribe = (e) => (this.changeListeners.add(e), () => this.changeListeners.delete(e));
	changed() {
		this.version++;
		for (let e of [...this.changeListeners]) e();
	}
	boxesOf(e) {
		if (!this.scene) return [];
		let t = this.scene.visible.boxOf[e];
		if (t < 0) return [];
		if (this.scene.boxes[t].owner < 0) return [t];
		let n = [];
		return this.scene.boxes.forEach((t, r) => t.kind === "leaf" && t.node === e && n.push(r)), n;
	}
	boxesAround(e) {
		let { scene: t, folding: n, tree: r } = this;
		if (!t || !n || !r) return {
			boxes: [],
			how: "itself"
		};
		let i = this.boxesOf(e);
		if (i.length > 0) {
			let n = t.boxes[i[0]];
			return {
				boxes: i,
				how: n.kind === "folded" || n.node !== e ? "folded" : "itself"
			};
		}
		let a = this.boxesOf(n.plumbing.through[e]);
		if (a.length > 0) return {
			boxes: [a[0]],
			how: "hidden"
		};
		let o = new Set(n.pathTo(e)), s = -1;
		return t.boxes.forEach((e, t) => {
			e.group >= 0 && o.has(e.group) && (s = t);
		}), {
			boxes: s >= 0 ? [s] : [],
			how: "hidden"
		};
	}
	async setTape(e, t = null) {
		if (this.tape !== null && this.tape.signature === e.signature && this.tape.count === e.count) {
			t && this.setValues(t);
			return;
		}
		let n = this.tape && this.tree ? oa(this.tree, this.open) : null, r = this.tape !== null && Mt(this.tape, e), i = performance.now();
		if (this.tape = e, this.tree = Qi(e), this.folding = new An(e, this.tree, this.detail), this.open = this.folding.overview(), n && r && this.open.clear(), n) for (let e of sa(this.tree, n)) this.open.add(e);
		this.stats = {
			...this.stats,
			nodes: e.count,
			fold: performance.now() - i
		}, this.failed = -1, r || (this.selected = -1, this.selectedGroup = -1, this.found = [], this.line = null), this.values = t, t && (this.scale = Wt(t.norms, n ? this.scale : null)), this.fitNext = !n || !this.screen.moved, await this.arrange();
	}
	setValues(e) {
		this.values = e, e && (this.scale = Wt(e.norms, this.scale)), this.recolour();
	}
	setFailed(e) {
		e !== this.failed && (this.failed = e, this.recolour());
	}
	setColourBy(e) {
		this.colourBy = e, this.recolour();
	}
	setReplayed(e, t) {
		this.replayed = e, this.standing = t, this.recolour();
		let n = t < 0 ? void 0 : this.boxesAround(t).boxes[0];
		if (this.scene && n !== void 0) {
			let { x: e, y: t, width: r, height: i } = this.scene;
			this.screen.follow(e[n] + r[n] / 2, t[n] + Math.min(i[n], 60) / 2);
		}
	}
	shown() {
		return this.tape && this.values && this.replayed >= 0 ? Ht(this.tape, this.values, this.replayed) : this.values;
	}
	recolour() {
		if (!this.scene || !this.tape) return;
		let e = performance.now(), t = this.shown();
		this.folding && (this.folding.norms = t?.norms ?? null), this.colours = this.coloured(this.scene, this.tape, t), this.screen.redraw(), this.stats.recolour = performance.now() - e, this.changed();
	}
	coloured(e, t, n) {
		let r = Gt(e, t, n, this.colourBy, this.colourScale());
		if (this.failed >= 0) for (let e of this.boxesAround(this.failed).boxes) r.box[e] = 256;
		return r;
	}
	colourScale() {
		if (this.colourBy === "norm" || !this.tape) return this.scale;
		if (this.colourBy === "ratio") return {
			low: -1,
			high: 1
		};
		let e = this.colourBy === "time" ? this.values?.times : Float32Array.from(this.tape.savedBytes);
		return e ? Wt(e, null) : this.scale;
	}
	async setDetail(e) {
		if (this.detail = e, !this.tape || !this.tree) return;
		let t = this.folding;
		this.folding = new An(this.tape, this.tree, e);
		for (let { id: e } of this.tree.groups) t && t.effective(~e) >= 0 && this.folding.canOpen(e) && this.open.add(e);
		await this.arrange();
	}
	async setForward(e) {
		this.forward = e, this.fitNext = !0, await this.arrange();
	}
	async arrange(e = -1) {
		if (!this.folding || !this.tape) return;
		let t = ++this.turn, n = performance.now(), r = this.folding.show(this.open), { width: i, height: a } = this.screen.area(), o = Hn(r, Math.max(.5, i / Math.max(1, a)), ia, this.forward), s = this.layouts.ask(o.input);
		s instanceof Promise && (this.stats = {
			...this.stats,
			waiting: !0
		}, this.changed());
		let c = s instanceof Promise ? await s : s;
		if (t !== this.turn) return;
		let l = e >= 0 ? this.placeOf(e) : null;
		this.scene = Un(r, o, c, this.forward);
		let u = this.shown();
		this.folding.norms = u?.norms ?? null, this.colours = this.coloured(this.scene, this.tape, u), this.hoverBox = -1, this.stats = {
			...this.stats,
			shown: r.boxes.length,
			layout: performance.now() - n,
			rough: c.rough,
			waiting: !1
		};
		let d = e >= 0 ? this.placeOf(e) : null;
		this.fitNext ? this.fit() : l && d && (this.screen.pan((l.x - d.x) * this.screen.camera.scale, (l.y - d.y) * this.screen.camera.scale), this.bringIn(e)), this.fitNext = !1, this.screen.redraw(), this.changed();
	}
	placeOf(e) {
		let t = this.scene ? this.scene.boxes.findIndex((t) => t.group === e) : -1;
		return t < 0 || !this.scene ? null : {
			x: this.scene.x[t] + this.scene.width[t] / 2,
			y: this.scene.y[t]
		};
	}
	bringIn(e) {
		let t = this.scene?.boxes.findIndex((t) => t.group === e) ?? -1;
		if (!this.scene || t < 0) return;
		let { camera: n } = this.screen, r = this.screen.area(), i = (e, t, n, r, i, a = r) => t > n - r - i ? a - e : e < r ? r - e : Math.min(0, n - i - e - t), a = n.x + this.scene.x[t] * n.scale, o = n.y + this.scene.y[t] * n.scale, s = i(a, this.scene.width[t] * n.scale, r.width, 16, 16), c = i(o, this.scene.height[t] * n.scale, r.height, 18, 40, 34);
		(s !== 0 || c !== 0) && this.screen.pan(s, c);
	}
	async toggle(e) {
		this.folding?.canOpen(e) && (this.open.has(e) ? this.open.delete(e) : this.open.add(e), await this.arrange(e));
	}
	async openAll() {
		this.folding && (this.open = this.folding.everything(), this.fitNext = !0, await this.arrange());
	}
	async foldAll() {
		if (!this.folding) return;
		let e = this.folding.effective(-1);
		this.open = new Set(e < 0 ? [~e] : []), this.fitNext = !0, await this.arrange();
	}
	async openPath() {
		if (!this.folding || this.selected < 0) return;
		let e = this.folding.effective(-1);
		this.open = new Set(e < 0 ? [~e] : []);
		for (let e of this.folding.pathTo(this.selected)) this.folding.canOpen(e) && this.open.add(e);
		this.fitNext = !0, await this.arrange();
	}
	async showGroup(e) {
		if (!this.folding || !this.tree) return;
		for (let t = e; t >= 0; t = this.tree.groups[t].parent) this.folding.canOpen(t) && this.open.add(t);
		await this.arrange();
		let t = this.scene?.boxes.findIndex((t) => t.group === e) ?? -1;
		!this.scene || t < 0 ? this.fit() : this.screen.fitTo(this.scene.x[t], this.scene.y[t], this.scene.width[t], this.scene.height[t]);
	}
	async oneLevel(e) {
		if (!this.scene || !this.folding) return;
		let { boxes: t } = this.scene;
		if (e) for (let e of t) e.kind === "folded" && this.folding.canOpen(e.group) && this.open.add(e.group);
		else {
			let e = new Set(t.filter((e) => e.kind === "frame" && e.parent >= 0).map((e) => e.parent));
			t.forEach((t, n) => t.kind === "frame" && !e.has(n) && this.open.delete(t.group));
		}
		this.fitNext = !0, await this.arrange();
	}
	async reveal(e, t = !0, n = !0) {
		if (!this.folding) return;
		let r = this.folding.pathTo(e).filter((e) => this.folding.canOpen(e) && !this.open.has(e));
		for (let e of r) this.open.add(e);
		this.select(e, -1, t), r.length > 0 && await this.arrange();
		let i = this.boxesOf(e)[0];
		n && i !== void 0 && this.show(i);
	}
	async uncover(e) {
		if (!this.folding) return;
		this.folding.plumbing.hidden[e] && await this.setDetail("plumbing");
		let t = this.folding.pathTo(e).filter((e) => this.folding.canOpen(e) && !this.open.has(e));
		for (let e of t) this.open.add(e);
		t.length > 0 && await this.arrange();
		let n = this.boxesOf(e)[0];
		n !== void 0 && this.show(n), this.redrawMarks();
	}
	look(e) {
		let t = this.boxesAround(e).boxes[0];
		t !== void 0 && this.show(t), this.redrawMarks();
	}
	setLine(e) {
		this.line = e, this.changed();
	}
	redrawMarks() {
		this.screen.request(), this.changed();
	}
	mark(e, t = !0) {
		this.found = e;
		let n = e[0], r = n === void 0 ? void 0 : this.boxesOf(n)[0];
		t && r !== void 0 && this.show(r), this.screen.request(), this.changed();
	}
	select(e, t, n = !0) {
		if (this.selected = e, this.selectedGroup = t, this.line = null, this.screen.request(), n) for (let n of [...this.selectListeners]) n(e, t);
		this.changed();
	}
	hover(e) {
		e !== this.hoverBox && (this.hoverBox = e, this.screen.request(), this.changed());
	}
	hovered() {
		let { scene: e, camera: t } = this, n = e?.boxes[this.hoverBox];
		return !e || !n || n.kind === "frame" ? null : {
			box: n,
			x: t.x + (e.x[this.hoverBox] + e.width[this.hoverBox] / 2) * t.scale,
			y: t.y + (e.y[this.hoverBox] + e.height[this.hoverBox]) * t.scale,
			value: this.colours?.boxValue[this.hoverBox] ?? -1
		};
	}
	hit(e, t) {
		if (!this.scene) return -1;
		let { camera: n } = this.screen;
		return Gn(this.scene, (e - n.x) / n.scale, (t - n.y) / n.scale);
	}
	get camera() {
		return this.screen.camera;
	}
	pan(e, t) {
		this.screen.pan(e, t);
	}
	zoom(e, t, n) {
		let { width: r, height: i } = this.screen.area();
		this.screen.zoom(e, t ?? r / 2, n ?? i / 2);
	}
	fit() {
		this.scene && this.screen.fit(this.scene.pageWidth, this.scene.pageHeight);
	}
	show(e) {
		if (!this.scene) return;
		let { x: t, y: n, width: r, height: i } = this.scene;
		this.screen.center(t[e] + r[e] / 2, n[e] + Math.min(i[e], 400) / 2);
	}
	flush() {
		this.screen.flush();
	}
};
function oa(e, t) {
	let n = /* @__PURE__ */ new Set();
	for (let r of t) n.add(ca(e, r));
	return n;
}
function sa(e, t) {
	return e.groups.filter((n) => t.has(ca(e, n.id))).map((e) => e.id);
}
function ca(e, t) {
	let n = e.groups[t];
	return `${n.kind}:${n.path}:${n.step}`;
}
// src/tape/panels/Stage.tsx
var la = [
	[
		"modules",
		"Modules",
		"One box for each leaf module"
	],
	[
		"operations",
		"Operations",
		"Every operation that computes"
	],
	[
		"plumbing",
		"All",
		"Every node, views and transposes too"
	]
];
function ua({ onViewer: e, viewer: t, tape: n, plain: r = !1, above: i, children: a }) {
	let o = (0, D.useRef)(null);
	return (0, D.useEffect)(() => {
		let t = new aa(o.current);
		return e(t), () => {
			e(null), t.destroy();
		};
	}, [e]), /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "stage",
		children: [i, /* @__PURE__ */ (0, O.jsxs)("div", {
			className: "picture",
			children: [
				/* @__PURE__ */ (0, O.jsx)("div", {
					className: "host",
					ref: o
				}),
				t && n && /* @__PURE__ */ (0, O.jsx)(da, {
					viewer: t,
					tape: n,
					plain: r
				}),
				a
			]
		})]
	});
}
function da({ viewer: e, tape: t, plain: n }) {
	Bt(e);
	let { stats: r } = e;
	return /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
		/* @__PURE__ */ (0, O.jsx)(M, {
			viewer: e,
			tape: t
		}),
		/* @__PURE__ */ (0, O.jsxs)("div", {
			className: "below",
			children: [/* @__PURE__ */ (0, O.jsxs)("div", {
				className: "tools",
				children: [
					!n && /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsx)("div", {
						className: "segmented",
						role: "group",
						"aria-label": "Level of detail",
						children: la.map(([t, n, r]) => /* @__PURE__ */ (0, O.jsx)("button", {
							title: r,
							"aria-pressed": e.detail === t,
							onClick: () => void e.setDetail(t),
							children: n
						}, t))
					}), /* @__PURE__ */ (0, O.jsxs)("div", {
						className: "segmented",
						role: "group",
						"aria-label": "Direction",
						children: [/* @__PURE__ */ (0, O.jsx)("button", {
							title: "As gradients flow: from the loss to the leaves",
							"aria-pressed": !e.forward,
							onClick: () => void e.setForward(!1),
							children: "Gradient ↓"
						}), /* @__PURE__ */ (0, O.jsx)("button", {
							title: "As the forward pass ran: from the inputs to the loss",
							"aria-pressed": e.forward,
							onClick: () => void e.setForward(!0),
							children: "Forward ↓"
						})]
					})] }),
					/* @__PURE__ */ (0, O.jsxs)("div", {
						className: "segmented",
						role: "group",
						"aria-label": "Open and fold",
						children: [
							/* @__PURE__ */ (0, O.jsx)("button", {
								title: "Fold one level",
								"aria-label": "Fold one level",
								onClick: () => void e.oneLevel(!1),
								children: "−"
							}),
							/* @__PURE__ */ (0, O.jsx)("button", {
								title: "Open one level",
								"aria-label": "Open one level",
								onClick: () => void e.oneLevel(!0),
								children: "+"
							}),
							/* @__PURE__ */ (0, O.jsx)("button", {
								title: "Fold everything",
								onClick: () => void e.foldAll(),
								children: "Fold all"
							}),
							/* @__PURE__ */ (0, O.jsx)("button", {
								title: "Open everything",
								onClick: () => void e.openAll(),
								children: "Open all"
							}),
							/* @__PURE__ */ (0, O.jsx)("button", {
								title: "Fold everything but the way to the selected node",
								disabled: e.selected < 0,
								onClick: () => void e.openPath(),
								children: "Path"
							})
						]
					}),
					/* @__PURE__ */ (0, O.jsxs)("div", {
						className: "segmented",
						role: "group",
						"aria-label": "Zoom",
						children: [
							/* @__PURE__ */ (0, O.jsx)("button", {
								title: "Zoom out (−)",
								"aria-label": "Zoom out",
								onClick: () => e.zoom(.8),
								children: "–"
							}),
							/* @__PURE__ */ (0, O.jsx)("button", {
								title: "The whole picture (0)",
								onClick: () => e.fit(),
								children: "Fit"
							}),
							/* @__PURE__ */ (0, O.jsx)("button", {
								title: "Zoom in (+)",
								"aria-label": "Zoom in",
								onClick: () => e.zoom(1.25),
								children: "+"
							})
						]
					})
				]
			}), /* @__PURE__ */ (0, O.jsxs)("div", {
				className: "stats",
				children: [
					r.nodes.toLocaleString("en"),
					" nodes · ",
					r.shown.toLocaleString("en"),
					" shown · ",
					r.waiting ? "laying out…" : /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
						"layout ",
						Math.max(1, Math.round(r.layout)),
						" ms"
					] }),
					r.rough && !r.waiting ? " · quick layout" : "",
					e.found.length > 1 ? ` · ${e.found.length.toLocaleString("en")} marked` : ""
				]
			})]
		}),
		/* @__PURE__ */ (0, O.jsx)(N, {
			viewer: e,
			tape: t
		})
	] });
}
function M({ viewer: e, tape: t }) {
	let { tree: n, folding: r } = e;
	if (!n || !r) return null;
	let i = e.selectedGroup >= 0 ? e.selectedGroup : e.selected >= 0 ? n.groupOf[e.selected] : 0, a = [], o = "", s = [];
	for (let e = i; e >= 0; e = n.groups[e].parent) s.unshift(e);
	for (let e of s) {
		let r = n.groups[e];
		if (r.kind === "root") {
			a.push({
				id: e,
				label: t.modules[""] || "Graph"
			});
			continue;
		}
		let i = r.path.startsWith(`${o}.`) ? r.path.slice(o.length + 1) : r.path, s = r.kind === "repeat" ? `${i || "loop"} ×${r.items.length}` : r.step > 0 ? `#${r.step}` : i;
		o = r.path || o, s && a.push({
			id: e,
			label: s
		});
	}
	return /* @__PURE__ */ (0, O.jsx)("nav", {
		className: "crumbs",
		"aria-label": "Where the selected node stands",
		children: a.map(({ id: t, label: n }, r) => /* @__PURE__ */ (0, O.jsxs)("span", { children: [r > 0 && /* @__PURE__ */ (0, O.jsx)("i", { children: "▸" }), /* @__PURE__ */ (0, O.jsx)("button", {
			onClick: () => void e.showGroup(t),
			children: n
		})] }, t))
	});
}
function N({ viewer: e, tape: t }) {
	let n = e.hovered();
	if (!n || n.box.node < 0) return null;
	let { box: r } = n, i = r.node, a = k(t, t.module[i]), o = t.line[i], s = k(t, t.file[i]).split(/[\\/]/).pop(), c = e.replayed < 0 || t.order[i] <= e.replayed, l = r.kind === "node" && c ? yr(t, e.values, i) : null;
	return /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "tooltip",
		style: {
			left: n.x,
			top: n.y + 8
		},
		role: "tooltip",
		children: [
			/* @__PURE__ */ (0, O.jsx)("b", { children: r.group >= 0 ? r.title : k(t, t.parameter[i]) || k(t, t.name[i]) }),
			/* @__PURE__ */ (0, O.jsx)("span", { children: [k(t, t.shape[i]), k(t, t.dtype[i]).replace("torch.", "")].filter(Boolean).join(" · ") }),
			e.colourBy === "bytes" ? /* @__PURE__ */ (0, O.jsxs)("span", { children: ["saved ", It(Math.max(0, n.value))] }) : e.colourBy === "time" ? n.value >= 0 && /* @__PURE__ */ (0, O.jsxs)("span", { children: [n.value.toFixed(3), " ms"] }) : n.value !== -1 && /* @__PURE__ */ (0, O.jsxs)("span", { children: ["norm ", Ft(n.value)] }),
			l && /* @__PURE__ */ (0, O.jsx)("span", { children: br(l) }),
			a && /* @__PURE__ */ (0, O.jsx)("span", { children: a }),
			o >= 0 && s && /* @__PURE__ */ (0, O.jsxs)("span", { children: [
				s,
				":",
				o
			] }),
			r.group >= 0 && /* @__PURE__ */ (0, O.jsx)("em", { children: "double-click opens" })
		]
	});
}
// src/tape/compare/comparison.ts
async function fa(e, t, n, r) {
	let [i, a, o] = await Promise.all([
		at(`runs/${e.id}/tape/compare`, {
			step: t,
			with: n,
			other: r
		}),
		ot(`runs/${e.id}/tape/values/${t}`),
		ot(`runs/${r}/tape/values/${n}`)
	]), s = Et(i.structure), { norms: c, before: l } = pa(s, new Float32Array(a), new Float32Array(o)), u = {
		step: t,
		norms: c,
		edgeNorms: null,
		times: null,
		ratio: ma(c, l)
	};
	return {
		run: e.id,
		step: t,
		other: r,
		older: n,
		summary: i.structure.summary,
		tape: s,
		values: u,
		before: l
	};
}
function pa(e, t, n) {
	let r = new Float32Array(e.count).fill(-1), i = new Float32Array(e.count).fill(-1);
	for (let a = 0; a < e.count; a++) {
		let o = e.changes?.newer[a] ?? a, s = e.changes?.older[a] ?? -1;
		s >= 0 && (i[a] = n[s] ?? -1), r[a] = o >= 0 ? t[o] ?? -1 : i[a];
	}
	return {
		norms: r,
		before: i
	};
}
function ma(e, t) {
	return e.map((e, n) => e > 0 && t[n] > 0 && Number.isFinite(e) && Number.isFinite(t[n]) ? Math.log10(e / t[n]) : NaN);
}
// src/tape/run.ts
var ha = [
	"forward",
	"loss",
	"zero_grad",
	"backward",
	"step"
], ga = 120, _a = 600, va = class {
	id;
	info = null;
	meta = {};
	tapes = [];
	steps = [];
	losses = [];
	at = -1;
	following = !0;
	playing = !1;
	connected = !0;
	error = null;
	comparison = null;
	seenValues = /* @__PURE__ */ new Map();
	findings = [];
	busy = !1;
	version = 0;
	listeners = /* @__PURE__ */ new Set();
	structures = /* @__PURE__ */ new Map();
	values = /* @__PURE__ */ new Map();
	closeStream = null;
	film;
	announced = !1;
	seenFailure = null;
	constructor(e) {
		this.id = e;
	}
	subscribe = (e) => (this.listeners.add(e), () => this.listeners.delete(e));
	changed() {
		this.version++, this.announced || (this.announced = !0, queueMicrotask(() => {
			this.announced = !1;
			for (let e of [...this.listeners]) e();
		}));
	}
	async open() {
		try {
			this.info = await at(`runs/${this.id}`), this.meta = this.info.meta, this.changed();
		} catch (e) {
			this.fail(e);
			return;
		}
		let e = () => this.steps[this.steps.length - 1] ?? -1;
		this.closeStream = ct(() => nt(`runs/${this.id}/events`, { after: e() }), {
			meta: (e) => {
				this.meta = {
					...this.meta,
					...e
				}, this.changed();
			},
			steps: (e) => this.addSteps(e.step, e.loss),
			tape: (e) => this.addTape(e),
			reset: () => this.forget(),
			events: (e) => {
				for (let { kind: t, step: n, payload: r } of e) t === "node_values" && this.seenValues.set(`${r.signature}:${r.node}`, n ?? -1), (t === "preflight" || t === "finding") && this.addFinding(r, n);
				e.some(({ kind: e }) => [
					"node_values",
					"preflight",
					"finding"
				].includes(e)) && this.changed();
			}
		}, (e) => {
			this.connected = e === "open", this.changed();
		});
	}
	close() {
		this.closeStream?.(), clearTimeout(this.film), this.listeners.clear();
	}
	fail(e) {
		this.error = e instanceof Error ? e.message : String(e), this.changed();
	}
	addSteps(e, t) {
		let n = this.steps[this.steps.length - 1] ?? -1;
		for (let r = 0; r < e.length; r++) e[r] <= n || (this.steps.push(e[r]), this.losses.push(t[r] ?? null));
		this.changed();
	}
	addTape(e) {
		let t = this.tapes[this.tapes.length - 1];
		if (t && e.step <= t.step) {
			let t = this.tapes.findIndex((t) => t.step === e.step);
			if (t < 0) return;
			this.tapes[t] = e, this.values.delete(e.step);
		} else this.tapes.push(e);
		(this.following || this.at < 0) && (this.at = this.tapes.length - 1), this.changed();
	}
	addFinding(e, t) {
		this.findings.some((t) => t.code === e.code && t.message === e.message && t.line === e.line) || this.findings.push({
			...e,
			step: t ?? e.step ?? null
		});
	}
	rowsLike(e) {
		let t = /* @__PURE__ */ new Map(), n = (e) => {
			let n = e;
			for (; t.has(n) && t.get(n) !== n;) n = t.get(n);
			return n;
		};
		this.tapes.forEach((e, r) => {
			t.has(e.signature) || t.set(e.signature, e.signature), r > 0 && !e.changed && t.set(n(e.signature), n(this.tapes[r - 1].signature));
		});
		let r = n(e.signature);
		return this.tapes.filter((e) => n(e.signature) === r);
	}
	forget() {
		this.tapes = [], this.steps = [], this.losses = [], this.findings = [], this.values.clear(), this.at = -1, this.following = !0, this.changed();
	}
	get row() {
		return this.tapes[this.at] ?? null;
	}
	get status() {
		return String(this.meta.status ?? "created");
	}
	get phaseDone() {
		let e = Number(this.meta.phase ?? 0);
		return e > 0 ? ha[e - 1] ?? null : null;
	}
	get live() {
		return this.status === "running" || this.status === "starting";
	}
	get watched() {
		return !!this.meta.watched;
	}
	get driven() {
		return !this.watched && ![
			"finished",
			"stopped",
			"failed"
		].includes(this.status);
	}
	tape(e) {
		let t = this.structures.get(e);
		return t || (t = at(`runs/${this.id}/tape/${e}`).then(Et), t.catch((t) => {
			this.structures.delete(e), this.fail(t);
		}), this.structures.set(e, t)), t;
	}
	async valuesAt(e) {
		let t = this.values.get(e);
		if (t) return t;
		let n = new Float32Array(await ot(`runs/${this.id}/tape/values/${e}`)), r = this.tapes.find((t) => t.step === e), i = Vt(e, n, r?.nodes ?? n.length, r?.edges ?? 0);
		return this.values.set(e, i), this.values.size > _a && this.values.delete(this.values.keys().next().value), i;
	}
	async compare(e, t, n = this.id) {
		this.stopFilm(), this.error = null;
		try {
			this.comparison = await fa(this, e, t, n), this.following = !1;
			let r = this.tapes.findIndex((t) => t.step === e);
			r >= 0 && (this.at = r), this.changed();
		} catch (e) {
			this.fail(e);
		}
	}
	endComparison() {
		this.comparison = null, this.changed();
	}
	get postMortem() {
		return this.meta.error?.post_mortem ?? null;
	}
	get toldFailure() {
		let e = this.postMortem, t = this.seenFailure;
		return e && t && e.step === t.step && e.node === t.node && e.message === t.message || this.comparison ? null : e;
	}
	dismissFailure() {
		this.seenFailure = this.postMortem, this.changed();
	}
	go(e) {
		let t = Math.min(this.tapes.length - 1, Math.max(0, e));
		this.following = t === this.tapes.length - 1 && !this.playing, this.at = t, this.changed();
	}
	scrub(e) {
		this.stopFilm(), this.comparison = null, this.go(e);
	}
	hold() {
		this.stopFilm(), this.following = !1, this.changed();
	}
	follow() {
		this.stopFilm(), this.comparison = null, this.following = !0, this.at = this.tapes.length - 1, this.changed();
	}
	play() {
		if (this.tapes.length < 2) return;
		this.playing = !0, this.at >= this.tapes.length - 1 && (this.at = 0), this.following = !1;
		let e = () => {
			this.playing && (this.at >= this.tapes.length - 1 ? (this.playing = !1, this.following = !0, this.changed()) : (this.at++, this.changed(), this.film = setTimeout(e, ga)));
		};
		this.film = setTimeout(e, ga), this.changed();
	}
	stopFilm() {
		clearTimeout(this.film), this.playing && (this.playing = !1, this.changed());
	}
	async command(e, t = {}) {
		this.error = null;
		try {
			let n = await st(`runs/${this.id}/command`, {
				command: e,
				arguments: t
			});
			if (n.ok === !1) throw Error(n.error?.message ?? `${e} was refused`);
			n.status !== void 0 && (this.meta = {
				...this.meta,
				status: n.status
			}), n.phase !== void 0 && (this.meta = {
				...this.meta,
				phase: n.phase
			}), this.changed();
		} catch (e) {
			this.fail(e);
		}
	}
	async take(e, t, n) {
		this.error = null, this.busy = !0, this.changed();
		try {
			n(new Blob([await ot(`runs/${this.id}/${e}`, t)]));
		} catch (e) {
			this.fail(e);
		}
		this.busy = !1, this.changed();
	}
	dismiss() {
		this.error = null, this.changed();
	}
};
// src/tape/transport/debugging.ts
function ya(e, t = "empty", n = 4) {
	return e === null ? t : typeof e == "string" || e === 0 ? String(e) : Math.abs(e) >= .01 && Math.abs(e) < 1e3 ? e.toPrecision(n) : e.toExponential(n - 2);
}
function ba(e, t) {
	for (let n = 4; n < 9 && e !== t; n++) {
		let r = [ya(e, "empty", n), ya(t, "empty", n)];
		if (r[0] !== r[1]) return r;
	}
	let n = e === t ? 4 : 9;
	return [ya(e, "empty", n), ya(t, "empty", n)];
}
function xa(e) {
	if (typeof e.before != "number" || e.before === 0 || e.update == null || e.update === 0) return "";
	let t = e.update / e.before;
	return t >= .001 ? `${(100 * t).toPrecision(2)} %` : `${t.toExponential(1).replace("-", "−")} of it`;
}
function Sa(e) {
	return e.meta.standing ?? null;
}
function Ca(e) {
	return e.meta.breakpoints ?? [];
}
function wa(e) {
	return e.meta.change ?? null;
}
function Ta(e) {
	let t = e.parameter ?? e.name.replace(/Backward\d*$/, "");
	return e.parameter || !e.module ? t : `${t} in ${e.module}`;
}
function Ea(e, t) {
	let n = k(e, e.module[t]), r = k(e, e.parameter[t]);
	return {
		node: t,
		name: k(e, e.name[t]),
		...n ? { module: n } : {},
		...r ? { parameter: r } : {}
	};
}
function Da(e) {
	let { words: t, ...n } = e;
	return n;
}
function Oa(e, t) {
	if (!Sa(e)) return !1;
	if (t === "F10") e.command("backward_step");
	else if (t === "F5") e.command("continue");
	else return !1;
	return !0;
}
// src/tape/panels/icons.tsx
function ka({ path: e }) {
	return /* @__PURE__ */ (0, O.jsx)("svg", {
		viewBox: "0 0 16 16",
		width: "16",
		height: "16",
		"aria-hidden": "true",
		children: /* @__PURE__ */ (0, O.jsx)("path", {
			d: e,
			fill: "currentColor"
		})
	});
}
var Aa = () => /* @__PURE__ */ (0, O.jsx)(ka, { path: "M2 2h2v12H2zM14 2v12L5 8z" }), ja = () => /* @__PURE__ */ (0, O.jsx)(ka, { path: "M12 2v12L3 8z" }), P = () => /* @__PURE__ */ (0, O.jsx)(ka, { path: "M3 2h4v12H3zM9 2h4v12H9z" }), Ma = () => /* @__PURE__ */ (0, O.jsx)(ka, { path: "M4 2l9 6-9 6z" }), Na = () => /* @__PURE__ */ (0, O.jsx)(ka, { path: "M2 2l9 6-9 6zM12 2h2v12h-2z" }), Pa = [
	1,
	3,
	10,
	30,
	100,
	300,
	1e3
], Fa = 30;
function Ia(e) {
	return Int32Array.from({ length: e.count }, (e, t) => t).sort((t, n) => e.order[t] - e.order[n]);
}
function F(e) {
	return Pa.slice(1).find((t) => e / t <= Fa) ?? Pa[Pa.length - 1];
}
var La = class {
	viewer;
	tape = null;
	at = -1;
	playing = !1;
	speed = Pa[2];
	version = 0;
	order = /* @__PURE__ */ new Int32Array();
	frame = 0;
	last = 0;
	owed = 0;
	shown = null;
	listeners = /* @__PURE__ */ new Set();
	constructor(e) {
		this.viewer = e;
	}
	subscribe = (e) => (this.listeners.add(e), () => this.listeners.delete(e));
	changed() {
		this.version++;
		for (let e of [...this.listeners]) e();
	}
	get on() {
		return this.tape !== null;
	}
	get count() {
		return this.order.length;
	}
	get node() {
		return this.on ? this.order[this.at] : -1;
	}
	begin() {
		let { tape: e } = this.viewer;
		e && e.count !== 0 && (this.tape = e, this.order = Ia(e), this.speed = F(e.count), this.to(0));
	}
	to(e) {
		this.tape && (this.at = Math.min(this.count - 1, Math.max(0, e)), this.viewer.setReplayed(this.tape.order[this.node], this.node), this.changed());
	}
	step(e) {
		this.pause(), this.to(this.at + e);
	}
	setSpeed(e) {
		this.speed = e, this.changed();
	}
	play() {
		this.tape || this.begin(), this.tape && !this.playing && (this.at >= this.count - 1 && this.to(0), this.playing = !0, this.last = performance.now(), this.owed = 0, this.frame = requestAnimationFrame(this.advance), this.changed());
	}
	pause() {
		this.playing && (cancelAnimationFrame(this.frame), this.playing = !1, this.changed());
	}
	advance = () => {
		let e = performance.now();
		this.owed += Math.min(.5, (e - this.last) / 1e3) * this.speed, this.last = e;
		let t = Math.floor(this.owed);
		t > 0 && (this.owed -= t, this.to(this.at + t)), this.at >= this.count - 1 ? this.pause() : this.frame = requestAnimationFrame(this.advance);
	};
	shows(e) {
		(e !== this.shown || this.viewer.tape !== this.tape) && this.end(), this.shown = e;
	}
	end() {
		this.pause(), this.tape && (this.tape = null, this.at = -1, this.viewer.setReplayed(-1, -1), this.changed());
	}
};
function Ra(e, t) {
	if (t === "r") return e.playing ? e.pause() : e.play(), !0;
	if (!e.on) return !1;
	if (t === ",") e.step(-1);
	else if (t === ".") e.step(1);
	else if (t === "Escape") e.end();
	else return !1;
	return !0;
}
// src/tape/transport/ReplayStrip.tsx
var za = () => () => void 0;
function Ba(e) {
	return (0, D.useSyncExternalStore)(e ? e.subscribe : za, () => e?.version ?? 0), e;
}
function Va({ replay: e, viewer: t, values: n }) {
	if (Ba(e), !e?.tape) return null;
	let { tape: r, node: i } = e;
	return /* @__PURE__ */ (0, O.jsxs)("section", {
		className: "replay",
		"aria-label": "Replay of the backward pass",
		children: [
			/* @__PURE__ */ (0, O.jsxs)("div", {
				className: "keys",
				children: [
					/* @__PURE__ */ (0, O.jsx)("button", {
						title: "One node back (,)",
						"aria-label": "One node back",
						disabled: e.at <= 0,
						onClick: () => e.step(-1),
						children: /* @__PURE__ */ (0, O.jsx)(ja, {})
					}),
					e.playing ? /* @__PURE__ */ (0, O.jsx)("button", {
						title: "Pause the replay (r)",
						"aria-label": "Pause the replay",
						onClick: () => e.pause(),
						children: /* @__PURE__ */ (0, O.jsx)(P, {})
					}) : /* @__PURE__ */ (0, O.jsx)("button", {
						title: "Play the backward pass (r)",
						"aria-label": "Play the backward pass",
						onClick: () => e.play(),
						children: /* @__PURE__ */ (0, O.jsx)(Ma, {})
					}),
					/* @__PURE__ */ (0, O.jsx)("button", {
						title: "One node on (.)",
						"aria-label": "One node on",
						disabled: e.at >= e.count - 1,
						onClick: () => e.step(1),
						children: /* @__PURE__ */ (0, O.jsx)(Na, {})
					}),
					/* @__PURE__ */ (0, O.jsx)("select", {
						"aria-label": "Speed of the replay",
						value: e.speed,
						onChange: (t) => e.setSpeed(Number(t.target.value)),
						children: Pa.map((e) => /* @__PURE__ */ (0, O.jsxs)("option", {
							value: e,
							children: [e.toLocaleString("en"), " / s"]
						}, e))
					}),
					/* @__PURE__ */ (0, O.jsx)("input", {
						type: "range",
						"aria-label": "Node of the backward pass",
						min: 0,
						max: e.count - 1,
						value: e.at,
						onChange: (t) => {
							e.pause(), e.to(Number(t.target.value));
						}
					})
				]
			}),
			/* @__PURE__ */ (0, O.jsxs)("p", { children: [
				/* @__PURE__ */ (0, O.jsxs)("span", {
					className: "place",
					children: [
						(e.at + 1).toLocaleString("en"),
						" / ",
						e.count.toLocaleString("en")
					]
				}),
				/* @__PURE__ */ (0, O.jsx)("button", {
					className: "link",
					title: "Select this node",
					onClick: () => void t.reveal(i),
					children: Ha(r, i)
				}),
				/* @__PURE__ */ (0, O.jsx)("code", { children: Ua(r, i) }),
				n && n.norms[i] !== -1 && /* @__PURE__ */ (0, O.jsxs)("code", { children: ["norm ", Ft(n.norms[i])] }),
				t.boxesAround(i).how === "folded" && /* @__PURE__ */ (0, O.jsx)("em", { children: "inside a folded box" }),
				t.boxesAround(i).how === "hidden" && /* @__PURE__ */ (0, O.jsx)("em", { children: "hidden at this level of detail" })
			] }),
			/* @__PURE__ */ (0, O.jsx)("button", {
				className: "close",
				title: "End the replay (Escape)",
				"aria-label": "End the replay",
				onClick: () => e.end(),
				children: "×"
			})
		]
	});
}
function Ha(e, t) {
	return k(e, e.parameter[t]) || Nt(k(e, e.name[t]));
}
function Ua(e, t) {
	let n = k(e, e.file[t]).split(/[\\/]/).pop();
	return [k(e, e.module[t]), n && e.line[t] >= 0 ? `${n}:${e.line[t]}` : ""].filter(Boolean).join(" · ");
}
// src/tape/panels/StatusLine.tsx
function Wa({ run: e, tape: t, viewer: n, replay: r }) {
	Bt(n), Ba(r);
	let i = e.phaseDone, a = i ? ha[ha.indexOf(i) + 1] : "forward", o = Sa(e), s = n?.hovered();
	return /* @__PURE__ */ (0, O.jsxs)("footer", {
		className: "status",
		children: [
			e.error ? /* @__PURE__ */ (0, O.jsxs)("span", {
				className: "error",
				role: "alert",
				children: [
					e.error,
					" ",
					/* @__PURE__ */ (0, O.jsx)("button", {
						className: "link",
						onClick: () => e.dismiss(),
						children: "Dismiss"
					})
				]
			}) : e.busy ? /* @__PURE__ */ (0, O.jsx)("span", { children: "drawing the whole graph…" }) : o ? /* @__PURE__ */ (0, O.jsxs)("span", {
				className: "stopped",
				children: [
					"stopped in ",
					/* @__PURE__ */ (0, O.jsx)("b", { children: "backward" }),
					", before ",
					/* @__PURE__ */ (0, O.jsx)("b", { children: Ta(o) }),
					o.next && /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [" · next: ", /* @__PURE__ */ (0, O.jsx)("b", { children: Ta(o.next) })] }),
					n && t?.signature === o.signature && /* @__PURE__ */ (0, O.jsx)(Ga, {
						viewer: n,
						node: o.node
					})
				]
			}) : r?.on ? /* @__PURE__ */ (0, O.jsxs)("span", { children: [
				"replaying ",
				/* @__PURE__ */ (0, O.jsx)("b", { children: "backward" }),
				" of step ",
				e.row?.step.toLocaleString("en"),
				", node ",
				/* @__PURE__ */ (0, O.jsx)("b", { children: (r.at + 1).toLocaleString("en") }),
				" of ",
				r.count.toLocaleString("en")
			] }) : e.status === "paused" ? /* @__PURE__ */ (0, O.jsxs)("span", { children: [i ? /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: ["stopped after ", /* @__PURE__ */ (0, O.jsx)("b", { children: i })] }) : /* @__PURE__ */ (0, O.jsx)(O.Fragment, { children: "stopped between steps" }), a && /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [" · next: ", /* @__PURE__ */ (0, O.jsx)("b", { children: a })] })] }) : /* @__PURE__ */ (0, O.jsxs)("span", { children: [e.watched && e.live ? "a script trains this run · " : "", e.live ? e.following ? "following the newest step" : "the run goes on; this is a recorded step" : `run ${e.status}`] }),
			t && s && s.box.node >= 0 && /* @__PURE__ */ (0, O.jsx)("span", {
				className: "quiet",
				children: Rt(t, s.box.node)
			}),
			/* @__PURE__ */ (0, O.jsxs)("span", {
				className: "shortcuts",
				children: ["/ find · arrows walk · Enter open · 0 fit · [ ] steps · ", r?.on ? "r play or pause · , . one node · Escape end" : o ? "F10 step · F5 continue" : e.watched ? "r replay" : "r replay · F10 next phase · F5 run or pause"]
			})
		]
	});
}
function Ga({ viewer: e, node: t }) {
	let { boxes: n, how: r } = e.boxesAround(t);
	if (r === "itself" || !e.scene) return null;
	let i = e.scene.boxes[n[0] ?? -1];
	return /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
		" · ",
		r === "folded" ? `inside ${i?.title ?? "a folded box"}` : `hidden at this level of detail${i ? `, ringed: ${i.title}` : ""}`,
		" ",
		/* @__PURE__ */ (0, O.jsx)("button", {
			className: "link",
			onClick: () => void e.uncover(t),
			children: "Show it"
		})
	] });
}
// src/shared/words.ts
function Ka(e) {
	if (!Number.isFinite(e) || e < 0) return "–";
	if (e < 10) return `${e.toFixed(1)} s`;
	if (e < 90) return `${Math.round(e)} s`;
	let t = Math.floor(e / 60);
	return t < 60 ? `${t} min ${Math.round(e % 60)} s` : `${Math.floor(t / 60)} h ${t % 60} min`;
}
function qa(e, t = 1) {
	return e == null ? "–" : `${(e * 100).toFixed(t)} %`;
}
var Ja = 10;
function Ya(e, t) {
	if (!e) return {
		text: "–",
		over: !1
	};
	let n = (e.elapsed ?? Infinity) >= Ja, r = e.share > e.budget * 1.2;
	return r && !n ? {
		text: t ? "settling" : Ka(e.seconds),
		over: !1
	} : {
		text: qa(e.share, 1),
		over: r
	};
}
// src/tape/panels/StepSlider.tsx
var Xa = 34, Za = 22, Qa = 27;
function $a({ run: e }) {
	let t = (0, D.useRef)(null), [n, r] = (0, D.useState)(300);
	(0, D.useEffect)(() => {
		let e = t.current, n = new ResizeObserver(() => r(Math.max(60, e.clientWidth)));
		return n.observe(e), () => n.disconnect();
	}, []);
	let { tapes: i } = e, a = Math.max(1, e.steps[e.steps.length - 1] ?? 0, i[i.length - 1]?.step ?? 0), o = (e) => 6 + e / a * (n - 12), s = (0, D.useMemo)(() => no(e.steps, e.losses, n, a), [
		e.steps.length,
		n,
		a
	]), c = i.filter((e, t) => t > 0 && e.changed), l = e.row, u = (t) => {
		let n = i.findIndex((e) => e.step === t);
		n > 0 && e.compare(t, i[n - 1].step);
	}, d = (r) => {
		if (r.buttons === 0 || i.length === 0) return;
		let { left: o } = t.current.getBoundingClientRect(), s = (r.clientX - o - 6) / (n - 12) * a;
		e.scrub(to(i.map((e) => e.step), s));
	};
	return /* @__PURE__ */ (0, O.jsx)("div", {
		ref: t,
		className: "slider",
		role: "slider",
		tabIndex: 0,
		"aria-label": "Recorded step",
		"aria-valuemin": i[0]?.step ?? 0,
		"aria-valuemax": a,
		"aria-valuenow": l?.step ?? 0,
		onKeyDown: (t) => {
			let n = {
				ArrowLeft: -1,
				ArrowRight: 1,
				PageUp: 10,
				PageDown: -10,
				Home: -Infinity,
				End: Infinity
			}[t.key];
			n !== void 0 && (t.preventDefault(), t.stopPropagation(), e.scrub(Number.isFinite(n) ? e.at + n : n < 0 ? 0 : i.length - 1));
		},
		onPointerMove: d,
		onPointerDown: (e) => {
			e.currentTarget.setPointerCapture(e.pointerId), d(e);
		},
		children: /* @__PURE__ */ (0, O.jsxs)("svg", {
			width: n,
			height: Xa,
			children: [
				/* @__PURE__ */ (0, O.jsx)("line", {
					x1: 6,
					x2: n - 6,
					y1: Qa,
					y2: Qa,
					className: "rail"
				}),
				/* @__PURE__ */ (0, O.jsx)("path", {
					d: s,
					className: "loss"
				}),
				eo(i.map((e) => o(e.step))).map((e) => /* @__PURE__ */ (0, O.jsx)("line", {
					x1: e,
					x2: e,
					y1: 25,
					y2: 29,
					className: "tick"
				}, e)),
				c.slice(-40).map((e) => /* @__PURE__ */ (0, O.jsxs)("g", {
					className: "changed",
					role: "button",
					tabIndex: 0,
					"aria-label": `What changed at step ${e.step}`,
					onPointerDown: (t) => {
						t.stopPropagation(), u(e.step);
					},
					onKeyDown: (t) => t.key === "Enter" && u(e.step),
					children: [
						/* @__PURE__ */ (0, O.jsx)("rect", {
							x: o(e.step) - 7,
							y: 0,
							width: 14,
							height: 16,
							fillOpacity: 0
						}),
						/* @__PURE__ */ (0, O.jsx)("path", { d: `M${o(e.step) - 4} 12h8l-4-7z` }),
						/* @__PURE__ */ (0, O.jsx)("title", { children: `The graph changed at step ${e.step}: show what is different` })
					]
				}, e.step)),
				c.length > 0 && c.length <= 2 && n > 240 && /* @__PURE__ */ (0, O.jsx)("text", {
					x: Math.min(n - 84, o(c[c.length - 1].step) + 8),
					y: 12,
					children: "graph changed"
				}),
				l && /* @__PURE__ */ (0, O.jsx)("circle", {
					cx: o(l.step),
					cy: Qa,
					r: 5,
					className: "thumb"
				})
			]
		})
	});
}
function eo(e) {
	let t = [];
	for (let n of e) (t.length === 0 || n - t[t.length - 1] > 5) && t.push(n);
	return t;
}
function to(e, t) {
	let n = 0;
	return e.forEach((r, i) => {
		Math.abs(r - t) < Math.abs(e[n] - t) && (n = i);
	}), n;
}
function no(e, t, n, r) {
	if (e.length < 2) return "";
	let i = Math.max(1, Math.floor(e.length / 300)), a = Infinity, o = -Infinity;
	for (let e of t) e !== null && Number.isFinite(e) && (a = Math.min(a, e), o = Math.max(o, e));
	if (!(o > a)) return "";
	let s = "";
	for (let c = 0; c < e.length; c += i) {
		let l = 0, u = 0;
		for (let n = c; n < Math.min(e.length, c + i); n++) {
			let e = t[n];
			e != null && Number.isFinite(e) && (l += e, u++);
		}
		if (u === 0) continue;
		let d = 6 + e[c] / r * (n - 12), f = Za - (l / u - a) / (o - a) * 18;
		s += `${s ? "L" : "M"}${d.toFixed(1)} ${f.toFixed(1)}`;
	}
	return s;
}
// src/tape/panels/Transport.tsx
function ro({ run: e, replay: t }) {
	Ba(t);
	let n = e.tapes.length, r = Number(e.meta.total_steps ?? 0), i = e.meta.cost, a = Ya(i, e.live), o = Sa(e) || t?.on ? "backward" : e.phaseDone, s = !e.driven;
	return /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "transport",
		children: [
			/* @__PURE__ */ (0, O.jsxs)("div", {
				className: "keys",
				role: "group",
				"aria-label": "Film",
				children: [
					/* @__PURE__ */ (0, O.jsx)("button", {
						title: "First recorded step",
						"aria-label": "First recorded step",
						disabled: n < 2,
						onClick: () => e.scrub(0),
						children: /* @__PURE__ */ (0, O.jsx)(Aa, {})
					}),
					/* @__PURE__ */ (0, O.jsx)("button", {
						title: "Step back ([)",
						"aria-label": "Step back",
						disabled: e.at <= 0,
						onClick: () => e.scrub(e.at - 1),
						children: /* @__PURE__ */ (0, O.jsx)(ja, {})
					}),
					e.live && e.driven ? /* @__PURE__ */ (0, O.jsx)("button", {
						title: "Pause the run (F5)",
						"aria-label": "Pause the run",
						onClick: () => void e.command("pause"),
						children: /* @__PURE__ */ (0, O.jsx)(P, {})
					}) : e.playing ? /* @__PURE__ */ (0, O.jsx)("button", {
						title: "Stop the film",
						"aria-label": "Stop the film",
						onClick: () => e.stopFilm(),
						children: /* @__PURE__ */ (0, O.jsx)(P, {})
					}) : /* @__PURE__ */ (0, O.jsx)("button", {
						title: "Play the recorded steps",
						"aria-label": "Play the recorded steps",
						disabled: n < 2,
						onClick: () => e.play(),
						children: /* @__PURE__ */ (0, O.jsx)(Ma, {})
					}),
					/* @__PURE__ */ (0, O.jsx)("button", {
						title: e.at < n - 1 ? "Step on (])" : "Take one step",
						"aria-label": e.at < n - 1 ? "Step on" : "Take one step",
						disabled: e.at >= n - 1 && s,
						onClick: () => e.at < n - 1 ? e.scrub(e.at + 1) : void e.command("step"),
						children: /* @__PURE__ */ (0, O.jsx)(Na, {})
					}),
					!e.live && !s && /* @__PURE__ */ (0, O.jsx)("button", {
						className: "word",
						title: "Let the run go on (F5)",
						onClick: () => void e.command("play"),
						children: "Run"
					}),
					/* @__PURE__ */ (0, O.jsx)("button", {
						className: "word",
						"aria-pressed": t?.on ?? !1,
						disabled: !t || n === 0 || e.comparison !== null || Sa(e) !== null,
						title: "Replay this step's backward pass in slow motion, node by node (r)",
						onClick: () => {
							t?.on ? t.end() : (e.hold(), t?.play());
						},
						children: "Replay"
					})
				]
			}),
			!e.watched && /* @__PURE__ */ (0, O.jsx)("div", {
				className: "phases",
				role: "group",
				"aria-label": "Phases of a step",
				children: ha.map((t) => /* @__PURE__ */ (0, O.jsx)("button", {
					"aria-pressed": o === t,
					disabled: s,
					title: e.live ? `Pause the run and go on to the end of ${t}` : `Go on to the end of ${t}`,
					onClick: () => {
						e.follow(), e.command("phase", { name: t });
					},
					children: t
				}, t))
			}),
			/* @__PURE__ */ (0, O.jsx)($a, { run: e }),
			/* @__PURE__ */ (0, O.jsxs)("span", {
				className: "pill",
				children: [
					"step ",
					/* @__PURE__ */ (0, O.jsx)("b", { children: e.row ? e.row.step.toLocaleString("en") : "–" }),
					r > 0 ? ` of ${r.toLocaleString("en")}` : ""
				]
			}),
			!e.following && n > 0 && /* @__PURE__ */ (0, O.jsx)("button", {
				className: "word",
				title: "Follow the newest step",
				onClick: () => e.follow(),
				children: "Newest"
			}),
			i && typeof i.share == "number" && /* @__PURE__ */ (0, O.jsxs)("span", {
				className: `pill ${a.over ? "over" : ""}`,
				title: `What recording costs of the training time: ${qa(i.share)}, of a budget of ${qa(i.budget, 0)}. Everything is measured once at the start, which the first seconds show.`,
				children: [
					"recorder ",
					/* @__PURE__ */ (0, O.jsx)("b", { children: a.text }),
					a.text.endsWith("%") ? ` of ${qa(i.budget, 0)}` : ""
				]
			})
		]
	});
}
// src/tape/selection.ts
function io(e) {
	let t = /* @__PURE__ */ new Map();
	for (let [n, r] of Object.entries(e?.map ?? {})) r.module && r.module.split(".").at(-1) !== n && !t.has(r.module) && t.set(r.module, n);
	return t;
}
function ao(e, t, n) {
	let r = k(e, e.parameter[t]) || null, i = k(e, e.module[t]) || null;
	r?.includes(".") && (i = r.slice(0, r.lastIndexOf(".")));
	let a = Object.entries(n?.map ?? {}), o = null, s = 0;
	for (let [e, t] of a) {
		let n = t.module;
		!n || !i || i !== n && !i.startsWith(`${n}.`) || n.length <= s || (o = e, s = n.length);
	}
	if (!o && e.line[t] >= 0 && so(k(e, e.file[t]))) {
		let n = e.line[t], r = a.filter(([, e]) => e.forward && e.forward[0] <= n && n <= e.forward[1]);
		r.sort(([, e], [, t]) => e.forward[1] - e.forward[0] - (t.forward[1] - t.forward[0])), o = r.find(([, e]) => !e.module)?.[0] ?? r[0]?.[0] ?? null;
	}
	return {
		node: o,
		module: i,
		parameter: r
	};
}
function oo(e, t, n) {
	let r = [];
	if (t.parameter) {
		for (let n = 0; n < e.count; n++) k(e, e.parameter[n]) === t.parameter && r.push(n);
		if (r.length > 0) return r;
	}
	let i = t.node ? n?.map[t.node] : void 0, a = i?.module ?? (t.node && i ? null : t.module);
	for (let t = 0; t < e.count; t++) if (e.kind[t] !== 1) {
		if (a) {
			let n = k(e, e.module[t]);
			(n === a || n.startsWith(`${a}.`)) && r.push(t);
		} else i?.forward && so(k(e, e.file[t])) && i.forward[0] <= e.line[t] && e.line[t] <= i.forward[1] && r.push(t);
	}
	return r.sort((t, n) => e.order[t] - e.order[n]);
}
function so(e) {
	return /(^|[\\/])model\.py$/.test(e);
}
// src/tape/transport/Breakpoints.tsx
var co = [
	[
		"nan",
		"a NaN is in the gradient",
		""
	],
	[
		"inf",
		"an Inf is in the gradient",
		""
	],
	[
		"zero",
		"the gradient is all zero",
		""
	],
	[
		"above",
		"its norm is above",
		"number"
	],
	[
		"below",
		"its norm is below",
		"number"
	],
	[
		"shape",
		"its shape is",
		"shape"
	]
];
function lo({ run: e, viewer: t, tape: n }) {
	Bt(t);
	let r = Ca(e), i = !e.driven, a = t?.selected ?? -1, o = n && a >= 0 ? k(n, n.module[a]) : "", s = n && a >= 0 ? n.line[a] : -1, c = n && a >= 0 ? k(n, n.file[a]) : "", l = (t) => void e.command("break", { add: t });
	return i && r.length === 0 ? null : /* @__PURE__ */ (0, O.jsxs)("section", {
		className: "breakpoints",
		"aria-label": "Breakpoints",
		children: [
			/* @__PURE__ */ (0, O.jsx)("h3", { children: "Breakpoints" }),
			n && a >= 0 && !i && /* @__PURE__ */ (0, O.jsxs)("div", {
				className: "verbs",
				children: [
					/* @__PURE__ */ (0, O.jsx)("button", {
						title: "Stop backward before this node",
						onClick: () => l(Ea(n, a)),
						children: "Break here"
					}),
					o && /* @__PURE__ */ (0, O.jsxs)("button", {
						title: "Stop where the gradient enters this module",
						onClick: () => l({ module: o }),
						children: ["on ", o]
					}),
					s >= 0 && c && /* @__PURE__ */ (0, O.jsxs)("button", {
						title: "Stop where the gradient enters what this line made",
						onClick: () => l({
							file: c,
							line: s
						}),
						children: ["on line ", s]
					})
				]
			}),
			/* @__PURE__ */ (0, O.jsx)("ul", { children: r.map((t, n) => /* @__PURE__ */ (0, O.jsxs)("li", { children: [
				/* @__PURE__ */ (0, O.jsx)("i", { "aria-hidden": "true" }),
				/* @__PURE__ */ (0, O.jsx)("span", { children: t.words }),
				/* @__PURE__ */ (0, O.jsx)("button", {
					"aria-label": `Remove the breakpoint ${t.words}`,
					title: "Remove",
					disabled: i,
					onClick: () => void e.command("break", { remove: Da(t) }),
					children: "×"
				})
			] }, n)) }),
			!i && /* @__PURE__ */ (0, O.jsx)(uo, {
				add: l,
				module: o
			})
		]
	});
}
function uo({ add: e, module: t }) {
	let [n, r] = (0, D.useState)(""), [i, a] = (0, D.useState)(""), [o, s] = (0, D.useState)(!1), c = co.find(([e]) => e === n)?.[2] ?? "", l = i.match(/\d+/g)?.map(Number) ?? [], u = n !== "" && (c === "" || c !== "number" || i.trim() !== "" && Number.isFinite(Number(i))), d = () => {
		u && (e({
			when: n,
			...c === "number" ? { value: Number(i) } : {},
			...c === "shape" ? { shape: l } : {},
			...o && t ? { module: t } : {}
		}), r(""), a(""));
	};
	return /* @__PURE__ */ (0, O.jsxs)("form", {
		className: "condition",
		onSubmit: (e) => (e.preventDefault(), d()),
		children: [
			/* @__PURE__ */ (0, O.jsxs)("select", {
				"aria-label": "Stop when",
				value: n,
				onChange: (e) => r(e.target.value),
				children: [/* @__PURE__ */ (0, O.jsx)("option", {
					value: "",
					children: "Stop when…"
				}), co.map(([e, t]) => /* @__PURE__ */ (0, O.jsx)("option", {
					value: e,
					children: t
				}, e))]
			}),
			c !== "" && /* @__PURE__ */ (0, O.jsx)("input", {
				"aria-label": "Bound of the condition",
				placeholder: c === "number" ? "10" : "32, 10",
				value: i,
				onChange: (e) => a(e.target.value)
			}),
			n && t && /* @__PURE__ */ (0, O.jsxs)("label", { children: [
				/* @__PURE__ */ (0, O.jsx)("input", {
					type: "checkbox",
					checked: o,
					onChange: (e) => s(e.target.checked)
				}),
				" only in ",
				t
			] }),
			n && /* @__PURE__ */ (0, O.jsx)("button", {
				type: "submit",
				disabled: !u,
				children: "Add"
			})
		]
	});
}
// src/tape/transport/GradientInHand.tsx
var fo = [
	[
		"zeros",
		"Zeros",
		"Let zeros flow on"
	],
	[
		"scale",
		"Times",
		"Multiply by the number"
	],
	[
		"clip",
		"Clip",
		"Scale down to a norm of at most the number"
	],
	[
		"finite",
		"Finite",
		"Put 0 where there is NaN or Inf"
	]
];
function po({ run: e, viewer: t, here: n }) {
	let [r, i] = (0, D.useState)(null), [a, o] = (0, D.useState)("0.1"), s = mo(t), c = n.gradient;
	return (0, D.useEffect)(() => {
		let t = !1;
		return st(`runs/${e.id}/command`, {
			command: "gradient",
			arguments: {}
		}).then((e) => !t && e.ok && i(e)).catch(() => void 0), () => {
			t = !0;
		};
	}, [
		e,
		n.step,
		n.stop
	]), /* @__PURE__ */ (0, O.jsxs)("section", {
		className: "inhand",
		"aria-label": "Gradient in hand",
		children: [
			/* @__PURE__ */ (0, O.jsxs)("header", { children: [/* @__PURE__ */ (0, O.jsxs)("h2", { children: [
				/* @__PURE__ */ (0, O.jsx)("i", { "aria-hidden": "true" }),
				"Stopped before ",
				Ta(n)
			] }), /* @__PURE__ */ (0, O.jsxs)("p", { children: [
				n.reason === "step" ? "" : `${n.reason} · `,
				"node ",
				(n.place + 1).toLocaleString("en"),
				" of ",
				n.nodes.toLocaleString("en"),
				" · step ",
				n.step.toLocaleString("en")
			] })] }),
			/* @__PURE__ */ (0, O.jsxs)("div", {
				className: "verbs",
				children: [
					/* @__PURE__ */ (0, O.jsx)("button", {
						className: "primary",
						title: "On to the next node (F10)",
						onClick: () => void e.command("backward_step"),
						children: "Step"
					}),
					/* @__PURE__ */ (0, O.jsx)("button", {
						title: "On to the next module",
						onClick: () => void e.command("next"),
						children: "Next module"
					}),
					/* @__PURE__ */ (0, O.jsx)("button", {
						title: "On to the next breakpoint (F5)",
						onClick: () => void e.command("continue"),
						children: "Continue"
					}),
					/* @__PURE__ */ (0, O.jsx)("button", {
						title: "Give this step up; its batch comes again",
						onClick: () => void e.command("abort"),
						children: "Abort"
					})
				]
			}),
			c ? /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
				/* @__PURE__ */ (0, O.jsxs)("h3", { children: [
					"Gradient in hand · (",
					c.shape.join(", "),
					") · ",
					c.dtype,
					" · ",
					c.device,
					n.replaced ? " · replaced" : ""
				] }),
				/* @__PURE__ */ (0, O.jsxs)("p", {
					className: "line",
					children: [
						"norm ",
						_o(c.norm),
						c.min !== null && /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
							" · ",
							_o(c.min),
							" … ",
							_o(c.max),
							" · mean ",
							_o(c.mean)
						] }),
						" · ",
						(c.zeros * 100).toFixed(+(c.zeros > 0 && c.zeros < .1)),
						" % zeros",
						c.nan > 0 && /* @__PURE__ */ (0, O.jsxs)("b", {
							className: "bad",
							children: [
								" · ",
								c.nan.toLocaleString("en"),
								" NaN"
							]
						}),
						c.inf > 0 && /* @__PURE__ */ (0, O.jsxs)("b", {
							className: "bad",
							children: [
								" · ",
								c.inf.toLocaleString("en"),
								" Inf"
							]
						})
					]
				}),
				r?.picture && /* @__PURE__ */ (0, O.jsx)(ho, {
					picture: r.picture,
					theme: s
				}),
				r?.histogram && /* @__PURE__ */ (0, O.jsx)(go, {
					histogram: r.histogram,
					theme: s
				}),
				/* @__PURE__ */ (0, O.jsxs)("div", {
					className: "replace",
					role: "group",
					"aria-label": "Replace the gradient in hand",
					children: [
						/* @__PURE__ */ (0, O.jsx)("span", { children: "Replace by" }),
						fo.map(([t, n, r]) => /* @__PURE__ */ (0, O.jsx)("button", {
							title: r,
							onClick: () => void e.command("replace", {
								by: t,
								value: Number(a)
							}),
							children: n
						}, t)),
						/* @__PURE__ */ (0, O.jsx)("input", {
							"aria-label": "Number to replace with",
							value: a,
							onChange: (e) => o(e.target.value)
						})
					]
				})
			] }) : /* @__PURE__ */ (0, O.jsx)("p", {
				className: "hint",
				children: "No gradient flows into this node."
			})
		]
	});
}
function mo(e) {
	let [t, n] = (0, D.useState)(e ? C(e.host) : "light");
	return (0, D.useEffect)(() => {
		if (e) return n(C(e.host)), ie(e.host, n);
	}, [e]), t;
}
function ho({ picture: e, theme: t }) {
	let n = (0, D.useRef)(null), r = e.values.reduce((e, t) => Math.max(e, Math.abs(t ?? 0)), 0);
	(0, D.useEffect)(() => {
		let i = n.current, a = i?.getContext("2d");
		i && a && e.rows !== 0 && (i.width = e.columns, i.height = e.rows, e.values.forEach((n, i) => {
			a.fillStyle = te(n ?? NaN, t, r), a.fillRect(i % e.columns, Math.floor(i / e.columns), 1, 1);
		}));
	}, [
		e,
		t,
		r
	]);
	let [i, a] = e.full, o = i > e.rows || a > e.columns, s = Math.min(220, Math.max(36, Math.round(e.rows / Math.max(1, e.columns) * 320)));
	return /* @__PURE__ */ (0, O.jsxs)("figure", {
		className: "heat",
		children: [/* @__PURE__ */ (0, O.jsx)("canvas", {
			ref: n,
			role: "img",
			style: { height: s },
			"aria-label": `Heat map of the gradient, ${i} × ${a}, from ${_o(-r)} to ${_o(r)}`
		}), /* @__PURE__ */ (0, O.jsxs)("figcaption", { children: [/* @__PURE__ */ (0, O.jsxs)("span", { children: [
			i.toLocaleString("en"),
			" × ",
			a.toLocaleString("en"),
			o ? `, means over ${e.rows} × ${e.columns} tiles` : ""
		] }), /* @__PURE__ */ (0, O.jsxs)("span", {
			className: "scale",
			children: [
				/* @__PURE__ */ (0, O.jsx)("em", { children: _o(-r) }),
				[
					-1,
					-.5,
					0,
					.5,
					1
				].map((e) => /* @__PURE__ */ (0, O.jsx)("i", { style: { background: te(e, t) } }, e)),
				/* @__PURE__ */ (0, O.jsx)("em", { children: _o(r) })
			]
		})] })]
	});
}
function go({ histogram: e, theme: t }) {
	let { counts: n, low: r, high: i } = e, a = Math.max(1, ...n), o = Math.max(Math.abs(r), Math.abs(i)), s = (e) => r + (e + .5) * (i - r) / n.length;
	return /* @__PURE__ */ (0, O.jsxs)("figure", {
		className: "bars",
		children: [/* @__PURE__ */ (0, O.jsx)("svg", {
			viewBox: `0 0 ${n.length} 40`,
			preserveAspectRatio: "none",
			role: "img",
			"aria-label": `Histogram of the gradient from ${_o(r)} to ${_o(i)}`,
			children: n.map((e, n) => {
				let r = Math.sqrt(e / a) * 39;
				return /* @__PURE__ */ (0, O.jsx)("rect", {
					x: n,
					y: 40 - r,
					width: .86,
					height: r,
					fill: te(s(n), t, o),
					children: /* @__PURE__ */ (0, O.jsx)("title", { children: `${_o(s(n))}: ${e.toLocaleString("en")}` })
				}, n);
			})
		}), /* @__PURE__ */ (0, O.jsxs)("figcaption", { children: [
			/* @__PURE__ */ (0, O.jsx)("span", { children: _o(r) }),
			/* @__PURE__ */ (0, O.jsx)("span", { children: "64 bins, √ of counts" }),
			/* @__PURE__ */ (0, O.jsx)("span", { children: _o(i) })
		] })]
	});
}
function _o(e) {
	if (e === null) return "not finite";
	if (e === 0) return "0";
	let t = Math.abs(e);
	return (t >= .01 && t < 1e3 ? e.toPrecision(3) : e.toExponential(1)).replace("-", "−").replace("e+", "e");
}
// src/tape/transport/Phases.tsx
var vo = {
	forward: "output = model(batch)",
	loss: "loss = loss_function(output, target)",
	zero_grad: "optimizer.zero_grad()",
	backward: "loss.backward()",
	step: "optimizer.step()"
}, yo = 8;
function bo({ run: e }) {
	let [t, n] = (0, D.useState)(!1), [r, i] = (0, D.useState)(!1), a = Sa(e), o = wa(e);
	if (!e.driven || e.live) return null;
	let s = a ? "backward" : e.phaseDone ?? (o?.phase === "step" ? "step" : null), c = o && !a && o.phase === s ? o : null, l = c ? t ? c.rows : c.rows.slice(0, yo) : [];
	return /* @__PURE__ */ (0, O.jsxs)("section", {
		className: "loop",
		"aria-label": "The five lines of a step",
		children: [
			/* @__PURE__ */ (0, O.jsx)("h3", { children: "This step" }),
			/* @__PURE__ */ (0, O.jsx)("pre", {
				className: "source",
				children: ha.map((t) => /* @__PURE__ */ (0, O.jsxs)("div", {
					className: t === s ? "lit" : "maker",
					"data-phase": t,
					title: `Go on to the end of ${t}`,
					onClick: () => void e.command("phase", {
						name: t,
						...r ? { zero_grad: !1 } : {}
					}),
					children: [/* @__PURE__ */ (0, O.jsx)("i", { children: t === s ? a ? "▮▮" : "▸" : "" }), /* @__PURE__ */ (0, O.jsx)("span", {
						className: r && t === "zero_grad" ? "left-out" : "",
						children: vo[t]
					})]
				}, t))
			}),
			/* @__PURE__ */ (0, O.jsxs)("div", {
				className: "ways",
				children: [/* @__PURE__ */ (0, O.jsxs)("label", { children: [/* @__PURE__ */ (0, O.jsx)("input", {
					type: "checkbox",
					checked: r,
					onChange: (e) => i(e.target.checked)
				}), " leave out zero_grad"] }), !a && /* @__PURE__ */ (0, O.jsx)("button", {
					title: "Stop before the first node of backward, then go on with F10",
					onClick: () => void e.command("backward_step", r ? { zero_grad: !1 } : {}),
					children: "Backward node by node"
				})]
			}),
			c && /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
				/* @__PURE__ */ (0, O.jsx)("p", {
					className: "told",
					children: c.words
				}),
				l.length > 0 && /* @__PURE__ */ (0, O.jsxs)("table", {
					className: "changes",
					children: [/* @__PURE__ */ (0, O.jsx)("thead", { children: /* @__PURE__ */ (0, O.jsxs)("tr", { children: [/* @__PURE__ */ (0, O.jsx)("th", { children: c.phase === "step" ? "weight" : ".grad" }), c.phase === "step" ? /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsx)("th", { children: "norm → now" }), /* @__PURE__ */ (0, O.jsx)("th", {
						title: "Norm of new minus old weight, and what part of the old weight's norm that is",
						children: "moved by"
					})] }) : /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsx)("th", { children: "before" }), /* @__PURE__ */ (0, O.jsx)("th", { children: "after" })] })] }) }), /* @__PURE__ */ (0, O.jsx)("tbody", { children: l.map((e) => {
						let [t, n] = ba(e.before, e.after), r = xa(e);
						return /* @__PURE__ */ (0, O.jsxs)("tr", { children: [/* @__PURE__ */ (0, O.jsx)("td", {
							title: e.name,
							children: e.name
						}), c.phase === "step" ? /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsxs)("td", { children: [t, /* @__PURE__ */ (0, O.jsxs)("small", { children: ["→ ", n] })] }), /* @__PURE__ */ (0, O.jsxs)("td", { children: [ya(e.update ?? null, "–"), r && /* @__PURE__ */ (0, O.jsx)("small", { children: r })] })] }) : /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsx)("td", { children: t }), /* @__PURE__ */ (0, O.jsx)("td", { children: n })] })] }, e.name);
					}) })]
				}),
				c.rows.length > yo && /* @__PURE__ */ (0, O.jsx)("button", {
					className: "link",
					onClick: () => n(!t),
					children: t ? "Fewer" : `All ${c.rows.length}`
				})
			] })
		]
	});
}
// src/tape/transport/useStanding.ts
function xo(e, t, n) {
	let r = Sa(e), i = r && n?.signature === r.signature ? r.node : -1;
	(0, D.useEffect)(() => {
		!t || t.replayed >= 0 || (t.standing = i, i >= 0 ? t.look(i) : t.redrawMarks());
	}, [
		t,
		n,
		i,
		r?.stop
	]);
}
// src/tape/Page.tsx
function So(e) {
	let [t, n] = (0, D.useState)(null), [r, i] = (0, D.useState)("looking"), [a, o] = (0, D.useState)([]);
	return (0, D.useEffect)(() => {
		let t = !1, r = null, a, s = async () => {
			let c = await at("runs").then((e) => e.runs).catch(() => []);
			if (t) return;
			o(c);
			let l = c.find((e) => e.status === "running" || e.status === "paused"), u = (c.some((t) => t.id === e) ? e : null) ?? (l ?? c[0])?.id ?? null;
			u === null ? (i("none"), a = setTimeout(() => void s(), 2e3)) : (r = new va(u), n(r), i("open"), await r.open());
		};
		return s(), () => {
			t = !0, clearTimeout(a), r?.close();
		};
	}, [e]), {
		run: t,
		state: r,
		runs: a
	};
}
function Co({ wanted: e }) {
	let [t, n] = (0, D.useState)(e);
	(0, D.useEffect)(() => n(e), [e]);
	let { run: r, state: i, runs: a } = So(t);
	return i === "looking" ? /* @__PURE__ */ (0, O.jsx)("div", { className: "tape" }) : r ? /* @__PURE__ */ (0, O.jsx)(wo, {
		run: r,
		runs: a,
		choose: (e) => {
			f("run", e), n(e);
		}
	}, r.id) : /* @__PURE__ */ (0, O.jsx)("div", {
		className: "tape",
		children: /* @__PURE__ */ (0, O.jsxs)(vr, {
			title: "No run yet",
			text: "The tape is what autograd records while a model trains: one built here, or a script of yours that says builder.watch(model, optimizer).",
			children: [/* @__PURE__ */ (0, O.jsx)("button", {
				className: "primary",
				onClick: () => u("train"),
				children: "Train the open model"
			}), /* @__PURE__ */ (0, O.jsx)("button", {
				onClick: () => u("build"),
				children: "Build a model"
			})]
		})
	});
}
function wo({ run: e, runs: t, choose: n }) {
	(0, D.useSyncExternalStore)(e.subscribe, () => e.version);
	let r = (0, D.useMemo)(() => io(e.info), [e.info]), [i, a] = (0, D.useState)(null), [o, s] = (0, D.useState)(null), [c, l] = (0, D.useState)(null), d = e.row, f = Sa(e), p = f && e.following ? f.signature : d?.signature, m = d && d.signature === p ? d.step : -1, { comparison: h } = e, g = (0, D.useRef)(null), _ = (0, D.useRef)(!1);
	(0, D.useEffect)(() => {
		!i || !p || h || (g.current = `${p}:${m}`, _.current) || (_.current = !0, (async () => {
			for (; g.current;) {
				let [t, n] = g.current.split(":");
				g.current = null;
				try {
					let [r, a] = await Promise.all([e.tape(t), Number(n) >= 0 ? e.valuesAt(Number(n)) : null]);
					await i.setTape(r, a), s(r), l(a);
				} catch (t) {
					e.error ||= t instanceof Error ? t.message : String(t);
					break;
				}
			}
			_.current = !1;
		})());
	}, [
		i,
		e,
		d,
		p,
		m,
		h
	]), (0, D.useEffect)(() => {
		if (i && h) return i.setTape(h.tape, h.values).then(() => i.setColourBy("ratio")), s(h.tape), l(h.values), () => i.setColourBy("norm");
	}, [i, h]), xo(e, i, o);
	let v = (0, D.useMemo)(() => i ? new La(i) : null, [i]);
	(0, D.useEffect)(() => v?.shows(d?.step ?? null), [
		v,
		o,
		c,
		d
	]), (0, D.useEffect)(() => () => v?.end(), [
		v,
		h,
		f?.stop
	]), To(i, o, e);
	let y = /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [
		f && /* @__PURE__ */ (0, O.jsx)(po, {
			run: e,
			viewer: i,
			here: f
		}),
		/* @__PURE__ */ (0, O.jsx)(lo, {
			run: e,
			viewer: i,
			tape: o
		}),
		/* @__PURE__ */ (0, O.jsx)(bo, { run: e })
	] }), b = (0, D.useCallback)(() => {
		!i || !o || i.selected < 0 || (ht(ao(o, i.selected, e.info)), u("build"));
	}, [
		i,
		o,
		e
	]);
	return /* @__PURE__ */ (0, O.jsxs)("div", {
		className: "tape",
		onKeyDown: (t) => Eo(t, e, i, v),
		children: [
			/* @__PURE__ */ (0, O.jsx)(pr, {
				run: e,
				runs: t,
				choose: n,
				viewer: i
			}),
			/* @__PURE__ */ (0, O.jsx)(ro, {
				run: e,
				replay: v
			}),
			i && /* @__PURE__ */ (0, O.jsx)(Va, {
				replay: v,
				viewer: i,
				values: c
			}),
			/* @__PURE__ */ (0, O.jsx)(_r, {
				asked: h !== null,
				left: /* @__PURE__ */ (0, O.jsx)(Jr, {
					viewer: i,
					tape: o,
					values: c,
					title: o?.modules[""] ?? String(e.meta.name ?? "Model"),
					names: r,
					run: e
				}),
				right: h && i ? /* @__PURE__ */ (0, O.jsx)(tn, {
					run: e,
					runs: t,
					comparison: h,
					viewer: i
				}) : /* @__PURE__ */ (0, O.jsx)(Ir, {
					viewer: i,
					tape: o,
					values: c,
					run: e,
					onCanvas: b,
					top: y
				}),
				children: /* @__PURE__ */ (0, O.jsx)(ua, {
					onViewer: a,
					viewer: i,
					tape: o,
					above: !h && /* @__PURE__ */ (0, O.jsx)(Cn, {
						run: e,
						tape: o,
						viewer: i
					}),
					children: e.tapes.length === 0 && !f && /* @__PURE__ */ (0, O.jsxs)(vr, {
						title: "Nothing recorded yet",
						text: e.live ? "The first tape comes with the next sampled step." : "This run has no tape. Let it take a step.",
						children: [!e.live && /* @__PURE__ */ (0, O.jsx)("button", {
							className: "primary",
							onClick: () => void e.command("step"),
							children: "Take one step"
						}), !e.live && /* @__PURE__ */ (0, O.jsx)("button", {
							onClick: () => void e.command("play"),
							children: "Let it run"
						})]
					})
				})
			}),
			/* @__PURE__ */ (0, O.jsx)(Wa, {
				run: e,
				tape: o,
				viewer: i,
				replay: v
			})
		]
	});
}
function To(e, t, n) {
	let r = (0, D.useRef)(""), i = n.info;
	(0, D.useEffect)(() => {
		if (!e || !t) return;
		let n = (n) => {
			let a = mt();
			if (JSON.stringify(a) === r.current) return;
			let o = oo(t, a, i);
			o.length === 0 ? e.mark([], !1) : e.reveal(o[0], !1, n).then(() => e.mark(o, !1));
		};
		return n(!0), gt(() => n(!0));
	}, [
		e,
		t,
		i
	]), (0, D.useEffect)(() => {
		if (e && t) return e.onSelected((e) => {
			if (e < 0) return;
			let n = ao(t, e, i);
			(n.node || n.module || n.parameter) && (r.current = JSON.stringify({
				node: null,
				module: null,
				parameter: null,
				...n
			}), ht(n));
		});
	}, [
		e,
		t,
		i
	]);
}
function Eo(e, t, n, r) {
	let i = e.nativeEvent.composedPath()[0];
	if (e.ctrlKey || e.metaKey || e.altKey || /^(INPUT|SELECT|TEXTAREA)$/.test(i.tagName)) return;
	let a = {
		...t.watched ? {} : {
			F10: () => void t.command("phase"),
			F5: () => void t.command(t.live ? "pause" : "play")
		},
		"/": () => Tt(n?.host.closest(".tape"), ".find input"),
		"[": () => t.scrub(t.at - 1),
		"]": () => t.scrub(t.at + 1)
	};
	if (Oa(t, e.key) || r && !t.comparison && !Sa(t) && Ra(r, e.key)) {
		r?.on && t.following && t.hold(), e.preventDefault();
		return;
	}
	let o = a[e.key];
	o && (e.preventDefault(), o());
}
function Do({ tape: e, values: t, panels: n, onReady: r }) {
	let [i, a] = (0, D.useState)(null), o = (0, D.useMemo)(() => e.modules[""] ?? "Tape", [e]);
	(0, D.useEffect)(() => {
		i && (t || (i.colourBy = "bytes"), i.setTape(e, t).then(() => requestAnimationFrame(() => r(i))));
	}, [
		i,
		e,
		t,
		r
	]);
	let s = /* @__PURE__ */ (0, O.jsx)(ua, {
		onViewer: a,
		viewer: i,
		tape: e
	});
	return /* @__PURE__ */ (0, O.jsx)("div", {
		className: "tape standalone",
		children: n ? /* @__PURE__ */ (0, O.jsx)(_r, {
			left: /* @__PURE__ */ (0, O.jsx)(Jr, {
				viewer: i,
				tape: e,
				values: t,
				title: o
			}),
			right: /* @__PURE__ */ (0, O.jsx)(Ir, {
				viewer: i,
				tape: e,
				values: t,
				run: null,
				onCanvas: null
			}),
			children: s
		}) : /* @__PURE__ */ (0, O.jsx)("div", {
			className: "columns",
			children: s
		})
	});
}
// src/tape/style.css?inline
var Oo = ".tape{--sans:var(--st-font,\"Source Sans\", \"Source Sans Pro\", system-ui, sans-serif);--mono:var(--st-code-font,\"Source Code Pro\", ui-monospace, monospace);height:calc(100vh - 44px);min-height:320px;font:13px/1.4 var(--sans);color:var(--td-text);background:var(--td-panel);flex-direction:column;display:flex;position:relative;overflow:hidden}.tape.standalone{height:100%}.td-root:has(>.standalone){height:100%}.tape *,.tape :before{box-sizing:border-box}.tape button,.tape input,.tape select{font:inherit;color:inherit}.tape button,.tape .items a{cursor:pointer;text-align:left;background:0 0;border:0;padding:0}.tape button:disabled{opacity:.4;cursor:default}.tape :focus-visible{outline:2px solid var(--td-primary);outline-offset:1px}.tape canvas:focus-visible{outline-offset:-2px}.tape code{font:11.5px var(--mono);color:var(--td-quiet)}.tape h3{color:var(--td-quiet);margin:0;font-size:11px;font-weight:600}.tape p{margin:0}.tape .link{color:var(--td-primary)}.tape .quiet,.tape .hint{color:var(--td-quiet)}.tape>.bar{z-index:1000000;align-items:center;gap:10px;height:44px;display:flex;position:fixed;top:0;right:56px}.tape .bar select{border:1px solid var(--td-line);background:var(--td-panel);border-radius:5px;max-width:min(340px,17vw);height:28px;padding:0 6px}.tape .pill{border:1px solid var(--td-line);color:var(--td-quiet);white-space:nowrap;border-radius:999px;align-items:center;gap:5px;padding:1px 10px;font-size:12px;display:inline-flex}.tape .pill b{color:var(--td-text);font-weight:600}.tape .pill.over{border-color:var(--td-stale)}.tape .pill.over b{color:var(--td-stale)}.tape .pill i{background:var(--td-quiet);border-radius:50%;width:7px;height:7px}.tape .state.running i{background:var(--td-running)}.tape .state.paused i,.tape .state.lost i{background:var(--td-stale)}.tape .state.failed i{background:var(--td-error);border-radius:1px}.tape .menu{position:relative}.tape .menu>button{border:1px solid var(--td-line);background:var(--td-panel);border-radius:5px;height:28px;padding:0 12px}.tape .menu>button:hover:enabled{border-color:var(--td-quiet)}.tape .items{border:1px solid var(--td-line);background:var(--td-panel);border-radius:6px;min-width:190px;padding:6px;position:absolute;top:32px;right:0;box-shadow:0 4px 14px #00000029}.tape .items b{color:var(--td-quiet);padding:5px 8px 2px;font-size:11px;display:block}.tape .items button,.tape .items a{width:100%;color:var(--td-text);border-radius:4px;padding:4px 8px;text-decoration:none;display:block}.tape .items :is(button,a):hover{background:var(--td-lit)}.tape .transport{border-bottom:1px solid var(--td-line);flex:none;align-items:center;gap:16px;height:42px;padding:0 16px;display:flex}.tape .keys{align-items:center;gap:9px;display:flex}.tape .keys button{place-items:center;min-width:20px;height:26px;display:grid}.tape .keys button:hover:enabled{color:var(--td-primary)}.tape button.word{border:1px solid var(--td-line);border-radius:5px;height:26px;padding:0 9px;font-size:12.5px}.tape button.word[aria-pressed=true]{background:var(--td-lit);font-weight:600}.tape .phases,.tape .segmented{border:1px solid var(--td-line);display:flex}.tape .phases button{border-right:1px solid var(--td-line);padding:3px 11px}.tape .phases button:last-child,.tape .segmented button:last-child{border-right:0}.tape .phases button:hover:enabled:not([aria-pressed=true]){background:var(--td-lit)}.tape .phases [aria-pressed=true]{background:var(--td-primary);color:var(--td-on-primary);font-weight:600}.tape .phases [aria-pressed=true]:disabled{opacity:1}.tape .slider{cursor:pointer;touch-action:none;flex:1;min-width:80px;height:34px}.tape .slider svg{display:block}.tape .slider .rail{stroke:var(--td-line);stroke-width:4px;stroke-linecap:round}.tape .slider .tick{stroke:var(--td-quiet);stroke-width:1px;opacity:.55}.tape .slider .loss{fill:none;stroke:var(--td-quiet);stroke-width:1.3px}.tape .slider .changed{fill:var(--td-event)}.tape .slider text{fill:var(--td-text);font-size:10.5px}.tape .slider .thumb{fill:var(--td-primary);stroke:var(--td-panel);stroke-width:1.5px}.tape .columns{flex:1;min-height:0;display:flex}.tape .left{width:var(--left);scrollbar-width:thin;flex:none;padding:11px 0 16px;overflow:auto}.tape .left>h3,.tape .left section{padding:0 12px}.tape .left>h3{margin:12px 0 4px}.tape .find{padding:0 12px;position:relative}.tape .find input{border:1px solid var(--td-line);background:var(--td-code);border-radius:5px;width:100%;height:25px;padding:0 8px}.tape .find input::placeholder{color:var(--td-quiet);opacity:1}.tape .find kbd{border:1px solid var(--td-line);font:11px var(--mono);color:var(--td-quiet);border-radius:3px;padding:0 5px;position:absolute;top:4px;right:18px}.tape .results p{color:var(--td-quiet);padding:4px 2px;font-size:11px}.tape .results button{border-radius:3px;flex-wrap:wrap;gap:0 6px;width:100%;padding:2px 4px;display:flex}.tape .results button:hover,.tape .results [aria-selected=true]{background:var(--td-lit)}.tape .results span{text-overflow:ellipsis;white-space:nowrap;flex:92px;min-width:0;overflow:hidden}.tape .modules .name small{color:var(--td-quiet);font-size:11px}.tape .results small{font:10.5px var(--mono);color:var(--td-quiet);overflow-wrap:anywhere;text-align:right;max-width:100%;margin-left:auto}.tape .modules button{align-items:center;gap:6px;width:100%;height:23px;padding:0 12px;display:flex}.tape .modules button:hover{background:var(--td-code)}.tape .modules .on{background:var(--td-lit);font-weight:600}.tape .modules .name{text-overflow:ellipsis;white-space:nowrap;flex:1;overflow:hidden}.tape .modules .twist{width:9px;color:var(--td-quiet);text-align:center;margin-left:-5px;font-size:9px}.tape .modules p{padding:4px 12px}.tape .swatch{border-radius:2px;flex:none;width:8px;height:8px;display:inline-block}.tape .swatch.none{border:1px solid var(--td-line)}.tape .swatch.bad{background:repeating-linear-gradient(45deg, var(--td-error) 0 3px, color-mix(in srgb, var(--td-error), white 45%) 3px 4px)}.tape .swatch.zero{border:1px dashed var(--td-quiet)}.tape .left section{margin-top:20px}.tape .ways{flex-wrap:wrap;gap:5px;margin:6px 0 8px;display:flex}.tape .ways button{border:1px solid var(--td-line);color:var(--td-quiet);border-radius:999px;padding:0 9px;font-size:12px}.tape .ways [aria-pressed=true]{color:var(--td-text);border-color:var(--td-quiet);font-weight:600}.tape .ramp{border-radius:2px;height:10px}.tape .ends{color:var(--td-quiet);justify-content:space-between;font-size:11px;display:flex}.tape .kinds{flex-wrap:wrap;gap:2px 12px;margin-top:5px;font-size:12px;display:flex}.tape .kinds span{align-items:center;gap:6px;display:inline-flex}.tape .findings ul{overflow-wrap:anywhere;margin:0;padding:0;font-size:12px;list-style:none}.tape .findings li{padding:6px 0 5px}.tape .findings li+li{border-top:1px solid var(--td-line)}.tape .findings p{margin-top:2px}.tape .findings .told:hover{text-decoration:underline;-webkit-text-decoration-color:var(--td-line);text-decoration-color:var(--td-line)}.tape .places{flex-wrap:wrap;gap:0 12px;display:flex}.tape .findings b{color:var(--td-stale)}.tape .findings b.error{color:var(--td-error)}.tape .stage{background:var(--td-canvas);flex-direction:column;flex:1;min-width:0;display:flex;overflow:hidden}.tape .picture{flex-direction:column;flex:1;min-height:0;display:flex;position:relative}.tape .host{flex:1;min-height:0;position:relative}.tape .host canvas{touch-action:none;cursor:default;width:100%;height:100%;display:block;position:absolute}.tape .crumbs{background:color-mix(in srgb, var(--td-canvas), transparent 12%);max-width:calc(100% - 32px);color:var(--td-quiet);pointer-events:none;white-space:nowrap;text-overflow:ellipsis;border-radius:3px;padding:2px 4px;font-size:11.5px;position:absolute;top:10px;left:12px;overflow:hidden}.tape .crumbs i{padding:0 4px;font-size:9px;font-style:normal}.tape .crumbs button{pointer-events:auto}.tape .crumbs button:hover{color:var(--td-primary)}.tape .below{pointer-events:none;flex-flow:row-reverse wrap-reverse;flex:none;justify-content:space-between;align-items:center;gap:4px 12px;min-height:36px;margin-top:-36px;padding:4px 12px 10px 16px;display:flex;position:relative}.tape .tools{pointer-events:auto;flex-wrap:wrap;justify-content:flex-end;gap:6px;display:flex}.tape .segmented{background:var(--td-panel);border-radius:5px;overflow:hidden}.tape .segmented button{color:var(--td-quiet);border-right:1px solid var(--td-line);padding:2px 8px;font-size:11.5px}.tape .segmented button:hover:enabled{color:var(--td-text);background:var(--td-code)}.tape .segmented [aria-pressed=true]{background:var(--td-lit);color:var(--td-text);font-weight:600}.tape .stats{white-space:nowrap;font:11px var(--mono);color:var(--td-quiet);background:color-mix(in srgb, var(--td-canvas), transparent 12%);margin-right:auto}.tape .tooltip{border:1px solid var(--td-line);background:var(--td-panel);pointer-events:none;border-radius:5px;flex-direction:column;max-width:280px;padding:5px 9px;font-size:11.5px;line-height:1.45;display:flex;position:absolute;transform:translate(-50%);box-shadow:0 2px 8px #0000001f}.tape .tooltip span{font:11px/1.5 var(--mono);color:var(--td-quiet);overflow-wrap:anywhere}.tape .tooltip em{color:var(--td-quiet);font-style:normal}.tape .empty{text-align:center;flex-direction:column;justify-content:center;align-items:center;gap:8px;padding:20px;display:flex;position:absolute;inset:0}.tape .empty h2{margin:0;font-size:16px;font-weight:600}.tape .empty p{max-width:380px;color:var(--td-quiet)}.tape .verbs{flex-wrap:wrap;gap:8px;margin-top:8px;display:flex}.tape .verbs button{border:1px solid var(--td-line);border-radius:5px;padding:4px 12px}.tape .verbs button:hover:enabled{border-color:var(--td-quiet)}.tape .verbs button.primary{background:var(--td-primary);border-color:var(--td-primary);color:var(--td-on-primary);font-weight:600}.tape .right{width:var(--right);scrollbar-width:thin;flex:none;padding-bottom:16px;overflow:auto}.tape .right header{padding:10px 12px 12px}.tape .right h2{overflow-wrap:anywhere;margin:0;font-size:13.5px;font-weight:600}.tape .right header p{color:var(--td-quiet);overflow-wrap:anywhere;margin-top:4px;font-size:12px}.tape .right>h3{margin:14px 0 6px;padding:0 12px}.tape .right header+h3{margin-top:0}.tape .right .line{font:11.5px/1.5 var(--mono);padding:0 12px}.tape .right .hint,.tape .right .saved{padding:8px 12px;font-size:12px}.tape .right .saved{border-top:1px solid var(--td-line);justify-content:space-between;margin-top:8px;display:flex}.tape .right .verbs{margin-top:12px;padding:0 12px}.tape .source{border-block:1px solid var(--td-line);background:var(--td-code);font:11.5px/18px var(--mono);color:var(--td-quiet);margin:0;padding:7px 0;overflow-x:auto}.tape .source div{white-space:pre;min-width:max-content;padding:0 12px}.tape .source i{-webkit-user-select:none;user-select:none;width:34px;font-style:normal;display:inline-block}.tape .source .maker{cursor:pointer}.tape .source .maker:hover{color:var(--td-text)}.tape .source .aside{background:color-mix(in srgb, var(--td-stale), transparent 80%);color:var(--td-text)}.tape .source .lit{background:var(--td-lit);color:var(--td-text);cursor:default}.tape .right table{border-collapse:collapse;width:100%;font-size:12px}.tape .right th{color:var(--td-quiet);font-size:11.5px;font-weight:600}.tape .right :is(td,th){border-bottom:1px solid var(--td-line);text-align:left;padding:3px 12px}.tape .right :is(td,th)+:is(td,th){text-align:right;font-family:var(--mono);white-space:nowrap;font-size:11.5px}.tape .facts td+td{max-width:max(190px, calc(var(--right) - 168px));text-overflow:ellipsis;overflow:hidden}.tape .flows tr{cursor:pointer}.tape .flows tbody tr:hover{background:var(--td-code)}.tape .flows td:first-child{max-width:max(180px, calc(var(--right) - 178px));text-overflow:ellipsis;white-space:nowrap;overflow:hidden}.tape .flows .link{color:var(--td-text)}.tape .norms{margin:8px 12px 0}.tape .norms svg{border-bottom:1px solid var(--td-line);cursor:pointer;width:100%;display:block}.tape .norms .curve{fill:none;stroke:var(--td-train);stroke-width:1.5px}.tape .norms .bad{stroke:var(--td-error);stroke-width:1.5px;stroke-dasharray:3 2}.tape .norms circle{fill:var(--td-train)}.tape .norms figcaption{color:var(--td-quiet);justify-content:space-between;margin-top:3px;font-size:11px;display:flex}.tape .values details{border-bottom:1px solid var(--td-line);padding:4px 12px;font-size:12px}.tape .values h3,.tape .differs h3{margin:14px 0 6px;padding:0 12px}.tape .values details .line{padding:4px 0}.tape .values summary{cursor:pointer}.tape .values em{border:1px solid var(--td-line);color:var(--td-quiet);border-radius:999px;margin-left:6px;padding:0 6px;font-size:11px;font-style:normal}.tape .values .error{color:var(--td-error)}.tape .pair{gap:10px;padding:0 12px;display:flex}.tape details .pair{padding:0}.tape .pair figure{flex:1;min-width:0;margin:4px 0}.tape .heat canvas{width:100%;height:110px;image-rendering:pixelated;border:1px solid var(--td-line);display:block}.tape .bins svg{border-bottom:1px solid var(--td-line);width:100%;height:110px;fill:var(--td-train);display:block}.tape .pair figcaption{color:var(--td-quiet);justify-content:space-between;font-size:11px;display:flex}.tape .compare{flex-direction:column;gap:6px;min-width:250px;padding:10px;display:flex}.tape .compare label{justify-content:space-between;align-items:center;gap:10px;padding:0 8px;display:flex}.tape .compare select{max-width:170px}.tape .compare .primary{background:var(--td-primary);color:var(--td-on-primary);text-align:center;font-weight:600}.tape .differs i{text-align:center;width:16px;color:var(--td-on-primary);border-radius:3px;font-style:normal;display:inline-block}.tape .kind1 i{background:var(--td-running)}.tape .kind2 i{background:var(--td-validation)}.tape .kind3 i{background:var(--td-event)}.tape .failure{border:1px solid var(--td-error);background:var(--td-panel);border-left-width:4px;border-radius:5px;flex:none;max-height:45%;margin:10px 16px 0;padding:9px 34px 9px 12px;font-size:12.5px;position:relative;overflow:auto}.tape .failure b{color:var(--td-error)}.tape .failure .close{text-align:center;min-width:24px;color:var(--td-quiet);font-size:16px;position:absolute;top:3px;right:4px}.tape .failure .where{color:var(--td-quiet)}.tape .status{border-top:1px solid var(--td-line);height:28px;color:var(--td-quiet);white-space:nowrap;flex:none;align-items:center;gap:20px;padding:0 16px;font-size:12px;display:flex;overflow:hidden}.tape .status b{color:var(--td-text);font-weight:600}.tape .status .error{color:var(--td-error)}.tape .shortcuts{margin-left:auto}@media (max-width:1120px){.tape .right{z-index:5;border-left:1px solid var(--td-line);background:var(--td-panel);position:absolute;top:42px;bottom:28px;right:0;box-shadow:-4px 0 14px #0000001f}.tape.standalone .right{top:0;bottom:0}.tape .right:not(:has(.verbs)){display:none}.tape .phases button{padding:3px 7px}}@media (max-width:820px){.tape .shortcuts{display:none}}", ko = ".tape .inhand{border-bottom:1px solid var(--td-line);padding-bottom:10px}.tape .inhand header{border-left:3px solid var(--td-stale);padding:9px 12px 8px 9px}.tape .inhand>h3,.tape .loop>h3,.tape .breakpoints>h3{margin:12px 0 5px;padding:0 12px}.tape .right .inhand .verbs{gap:6px;margin:4px 0 0}.tape .right .inhand .verbs button{padding:3px 10px}.tape .inhand .bad{color:var(--td-error)}.tape .inhand figure{margin:8px 12px 0}.tape .heat canvas{border:1px solid var(--td-line);width:100%;image-rendering:pixelated;display:block}.tape .inhand svg{border-bottom:1px solid var(--td-line);width:100%;height:46px;display:block}.tape .inhand figcaption{color:var(--td-quiet);justify-content:space-between;margin-top:3px;font-size:11px;display:flex}.tape .inhand .scale{align-items:center;display:inline-flex}.tape .inhand .scale i{width:11px;height:9px}.tape .inhand .scale em{font:10.5px var(--mono);padding:0 5px}.tape .replace{color:var(--td-quiet);flex-wrap:wrap;align-items:center;gap:5px;margin-top:8px;padding:0 12px;font-size:12px;display:flex}.tape .replace button,.tape .condition button{border:1px solid var(--td-line);border-radius:4px;padding:1px 8px}.tape .replace input,.tape .condition input:not([type]){border:1px solid var(--td-line);background:var(--td-code);width:58px;height:22px;font:11.5px var(--mono);border-radius:4px;padding:0 6px}.tape .breakpoints,.tape .loop{border-bottom:1px solid var(--td-line);padding-bottom:8px}.tape .right .breakpoints .verbs{gap:5px;margin:0 0 4px}.tape .right .breakpoints .verbs button{text-overflow:ellipsis;white-space:nowrap;max-width:150px;padding:2px 9px;overflow:hidden}.tape .breakpoints ul{margin:0;padding:0 12px;font-size:12px;list-style:none}.tape .breakpoints li{align-items:center;gap:7px;min-height:22px;display:flex}.tape .breakpoints li i{border:2px solid var(--td-stale);border-radius:50%;flex:none;width:9px;height:9px}.tape .breakpoints li span{overflow-wrap:anywhere;font:11.5px var(--mono);flex:1}.tape .breakpoints li button{color:var(--td-quiet);padding:0 6px}.tape .breakpoints li button:hover:enabled{color:var(--td-text)}.tape .condition{flex-wrap:wrap;align-items:center;gap:6px;padding:2px 12px 0;font-size:12px;display:flex}.tape .condition select{border:1px solid var(--td-line);background:var(--td-panel);border-radius:4px;max-width:190px;height:24px;font-size:12px}.tape .loop .source i{width:22px;color:var(--td-stale);font-size:9px}.tape .loop .left-out{text-decoration:line-through}.tape .loop .ways{flex-wrap:wrap;justify-content:space-between;align-items:center;gap:6px;margin:6px 0 0;padding:0 12px;font-size:12px;display:flex}.tape .loop .told{padding:6px 12px 2px;font-size:12px}.tape .loop .changes td:first-child{text-overflow:ellipsis;white-space:nowrap;max-width:150px;overflow:hidden}.tape .loop .changes small{color:var(--td-quiet);font-size:10.5px;display:block}.tape .loop>.link{padding:4px 12px;font-size:12px}.tape .status .stopped b{color:var(--td-stale)}.tape .replay{border-bottom:1px solid var(--td-line);border-left:3px solid var(--td-stale);flex:none;align-items:center;gap:16px;height:36px;padding:0 16px 0 13px;font-size:12px;display:flex}.tape .replay .keys{flex:1;max-width:560px}.tape .replay select{border:1px solid var(--td-line);background:var(--td-panel);border-radius:4px;height:24px}.tape .replay input{min-width:60px;accent-color:var(--td-stale);flex:1}.tape .replay .close{min-width:18px;color:var(--td-quiet);font-size:16px}.tape .replay p{white-space:nowrap;flex:1;align-items:baseline;gap:12px;display:flex;overflow:hidden}.tape .replay .place{min-width:62px;font:11.5px/1.6 var(--mono);color:var(--td-quiet)}.tape .replay em{color:var(--td-quiet);text-overflow:ellipsis;font-style:normal;overflow:hidden}.tape .status .link{color:var(--td-primary)}", Ao = {
	kernel_size: "k",
	stride: "s",
	padding: "pad",
	dilation: "d",
	groups: "groups",
	num_heads: "heads",
	num_layers: "layers",
	hidden_size: "",
	out_features: "",
	out_channels: "",
	embedding_dim: "",
	normalized_shape: "",
	num_embeddings: "",
	output_size: "→",
	negative_slope: "slope",
	start_dim: "from",
	end_dim: "to",
	d_model: "",
	nhead: "heads"
}, jo = (e, t) => JSON.stringify(e) === JSON.stringify(t);
function Mo(e) {
	return e === null ? "None" : typeof e == "boolean" ? e ? "True" : "False" : Array.isArray(e) ? `(${e.map(Mo).join(", ")}${e.length === 1 ? "," : ""})` : typeof e == "object" ? JSON.stringify(e) : String(e);
}
function No(e, t) {
	if (t === !0) return e;
	let n = Array.isArray(t) ? t.map(Mo).join("×") : Mo(t), r = Ao[e];
	return r === "" ? n : r?.length === 1 && r !== "→" ? `${r}${n}` : r ? `${r} ${n}` : `${e} ${n}`;
}
function Po(e, t) {
	let n = t ? t.params.map((e) => e.name) : Object.keys(e.params), r = new Map((t?.params ?? []).map((e) => [e.name, e]));
	return [...n.filter((t) => t in e.params), ...Object.keys(e.params).filter((e) => !r.has(e) && t)].filter((t) => {
		let n = r.get(t);
		return !n || n.required || !jo(e.params[t], n.default);
	}).filter((e) => !r.get(e)?.inferred).map((t) => No(t, e.params[t])).join(" · ");
}
var Fo = (e) => e.split(".").pop()?.replace(/^__(\w+)__$/, "$1") ?? e;
function Io(e) {
	let t = Fo(e.type);
	return e.type.startsWith("nn.") || e.type.startsWith("block.") ? `${t} · ${e.name}` : e.name === t || /^\w+?\d*$/.test(e.name) && e.name.replace(/\d+$/, "") === t.toLowerCase() ? t : `${t} · ${e.name}`;
}
// src/tape/document/flatten.ts
var Lo = {
	"flow.repeat": ["block"],
	"flow.if": ["then", "otherwise"],
	"flow.for_each_step": ["block"],
	"flow.while": ["block"]
}, Ro = 24, zo = class {
	placed = [];
	edges = [];
	frames = /* @__PURE__ */ new Map();
	modules = {};
	blocks;
	constructor(e) {
		this.blocks = new Map(("blocks" in e ? e.blocks : []).map((e) => [e.name, e]));
	}
	put(e, t) {
		this.placed.push(e);
		for (let e of new Set(t)) this.edges.push([e, this.placed.length - 1]);
		return this.placed.length - 1;
	}
	place(e, t, n, r) {
		let i = /* @__PURE__ */ new Map();
		e.inputs.forEach((e, n) => {
			let a = `(${e.shape.join(", ")}${e.shape.length === 1 ? "," : ""})`, o = {
				title: e.name,
				type: "input",
				rows: [["shape", a], ["dtype", e.dtype]]
			}, s = r ? r(e.name, n) : [this.put({
				name: e.name,
				detail: a,
				kind: "input",
				path: t,
				facts: o
			}, [])];
			i.set(e.id, () => s);
		});
		let a = /* @__PURE__ */ new Map();
		for (let t of e.edges) a.set(t.target, [...a.get(t.target) ?? [], t]);
		let o = (e) => a.get(e) ?? [];
		for (let r of Bo(e, o)) {
			let a = o(r.id).map((e) => [e.target_port, i.get(e.source)?.(e.source_port) ?? []]);
			i.set(r.id, this.node(e, r, t, n, a));
		}
		return e.outputs.map((e) => {
			let n = o(e.id).flatMap((e) => i.get(e.source)?.(e.source_port) ?? []);
			if (r) return n;
			let a = {
				title: e.name,
				type: "output",
				rows: []
			};
			return [this.put({
				name: e.name,
				detail: "output",
				kind: "output",
				path: t,
				facts: a
			}, n)];
		});
	}
	node(e, t, n, r, i) {
		let a = Ho(e, t), o = n ? `${n}.${t.name}` : t.name, s = (t.type.startsWith("block.") ? [""] : Lo[t.type] ?? []).map((e) => [e, this.blocks.get(e ? String(t.params[e]) : t.type.slice(6))]).filter((e) => e[1] !== void 0 && e[1].nodes.length > 0);
		if (s.length === 0 || r >= Ro) {
			let e = this.put({
				name: Io(t),
				detail: Po(t, void 0) || t.type,
				kind: Vo(t.type),
				path: n,
				facts: a
			}, i.flatMap(([, e]) => e));
			return () => [e];
		}
		let c = t.params.times === void 0 ? "" : ` ×${Mo(t.params.times)}`, l = t.type.startsWith("flow.");
		this.modules[o] = l ? `${Fo(t.type)}${c}${s.length === 1 ? ` · ${s[0][1].name}` : ""}` : s[0][1].name, this.frames.set(o, a);
		let u = i.flatMap(([, e]) => e), d = s.map(([e, n]) => {
			let c = s.length > 1 ? `${o}.${e}` : o;
			return s.length > 1 && (this.modules[c] = n.name, this.frames.set(c, {
				...a,
				title: `${t.name}, ${e}`
			})), this.place(n, c, r + 1, (e) => i.find(([t]) => t === e)?.[1] ?? u);
		});
		return (e) => {
			let t = Number(e.split(".")[0]);
			return d.flatMap((e) => e[t] ?? e.flat());
		};
	}
};
function Bo(e, t) {
	let n = new Set(e.nodes.map((e) => e.id)), r = [], i = e.nodes;
	for (; i.length > 0;) {
		let e = [];
		for (let a of i) t(a.id).some((e) => n.has(e.source) && e.source !== a.id) ? e.push(a) : (n.delete(a.id), r.push(a));
		if (e.length === i.length) return [...r, ...e];
		i = e;
	}
	return r;
}
function Vo(e) {
	return e.startsWith("nn.") ? "layer" : e.startsWith("block.") || e.startsWith("flow.") ? e.split(".")[0] : e === "code" ? "code" : "op";
}
function Ho(e, t) {
	let n = Object.entries(t.params).map(([e, t]) => [e, Mo(t)]);
	return t.shares && n.push(["shares the weights of", e.nodes.find((e) => e.id === t.shares)?.name ?? t.shares]), {
		title: t.name,
		type: t.type,
		rows: n
	};
}
function Uo(e) {
	let t = new zo(e);
	t.place(e, "", 0, null);
	let { placed: n, edges: r } = t, i = n.length, a = (e) => i - 1 - e, o = [...n].reverse(), s = [], c = /* @__PURE__ */ new Map(), l = (e) => (c.has(e) || c.set(e, s.push(e) - 1), c.get(e)), u = (e) => o.map((t) => l(e(t))), d = o.map(() => -1);
	return {
		tape: Et({
			version: 1,
			signature: "document",
			strings: s,
			nodes: {
				name: u((e) => e.name),
				kind: o.map(() => 0),
				module: u((e) => e.path),
				operation: u(() => ""),
				file: d,
				line: d,
				shape: u((e) => e.detail),
				dtype: d,
				device: u((e) => e.kind),
				parameter: d,
				order: o.map((e, t) => t),
				saved_bytes: o.map(() => 0),
				repeat: d
			},
			edges: {
				source: r.map(([, e]) => a(e)),
				target: r.map(([e]) => a(e)),
				slot: r.map(() => 0)
			},
			modules: {
				"": e.name,
				...t.modules
			},
			sources: {},
			unused_parameters: [],
			cuts: []
		}),
		facts: o.map((e) => e.facts),
		frames: t.frames
	};
}
// src/tape/document/DocumentPage.tsx
function Wo({ model: e, onReady: t }) {
	let [n, r] = (0, D.useState)(null), i = (0, D.useMemo)(() => Uo(e), [e]);
	return (0, D.useEffect)(() => {
		n && (n.forward = !0, n.detail = "plumbing", n.colourBy = "device", n.canvas.setAttribute("aria-label", "Model graph. Arrow keys walk along wires, Enter opens or folds."), n.setTape(i.tape).then(() => requestAnimationFrame(() => t(n))));
	}, [
		n,
		i,
		t
	]), /* @__PURE__ */ (0, O.jsx)("div", {
		className: "tape standalone",
		children: /* @__PURE__ */ (0, O.jsx)(_r, {
			left: /* @__PURE__ */ (0, O.jsxs)("aside", {
				className: "left",
				children: [/* @__PURE__ */ (0, O.jsx)(Yr, {
					viewer: n,
					tape: i.tape,
					placeholder: "Find node or type"
				}), n && /* @__PURE__ */ (0, O.jsx)(Go, {
					viewer: n,
					tape: i.tape
				})]
			}),
			right: n && /* @__PURE__ */ (0, O.jsx)(Ko, {
				viewer: n,
				flat: i,
				name: e.name
			}),
			children: /* @__PURE__ */ (0, O.jsx)(ua, {
				onViewer: r,
				viewer: n,
				tape: i.tape,
				plain: !0
			})
		})
	});
}
function Go({ viewer: e, tape: t }) {
	let n = (0, D.useMemo)(() => [...$t(t, "device").kinds.values()], [t]);
	return Bt(e), /* @__PURE__ */ (0, O.jsxs)("section", {
		className: "legend",
		children: [/* @__PURE__ */ (0, O.jsx)("h3", { children: "Colour" }), /* @__PURE__ */ (0, O.jsx)("p", {
			className: "kinds",
			children: n.map(({ name: t, shade: n }) => /* @__PURE__ */ (0, O.jsxs)("span", { children: [/* @__PURE__ */ (0, O.jsx)("i", {
				className: "swatch",
				style: { background: e.palette.fill[n] }
			}), t] }, t))
		})]
	});
}
function Ko({ viewer: e, flat: t, name: n }) {
	Bt(e);
	let { tape: r } = t, i = e.selected, a = e.selectedGroup >= 0 ? e.tree?.groups[e.selectedGroup] : void 0, o = a ? t.frames.get(a.path) : t.facts[i];
	return o ? /* @__PURE__ */ (0, O.jsxs)("aside", {
		className: "right",
		children: [
			/* @__PURE__ */ (0, O.jsxs)("header", { children: [/* @__PURE__ */ (0, O.jsx)("h2", { children: o.title }), /* @__PURE__ */ (0, O.jsxs)("p", { children: [o.type, a ? ` · ${a.nodes.toLocaleString("en")} nodes` : ""] })] }),
			o.rows.length > 0 && /* @__PURE__ */ (0, O.jsx)("table", {
				className: "facts",
				children: /* @__PURE__ */ (0, O.jsx)("tbody", { children: o.rows.map(([e, t]) => /* @__PURE__ */ (0, O.jsxs)("tr", { children: [/* @__PURE__ */ (0, O.jsx)("td", { children: e }), /* @__PURE__ */ (0, O.jsx)("td", {
					title: t,
					children: t
				})] }, e)) })
			}),
			!a && /* @__PURE__ */ (0, O.jsx)(qo, {
				title: "Takes from",
				tape: r,
				side: r.out,
				node: i,
				viewer: e
			}),
			!a && /* @__PURE__ */ (0, O.jsx)(qo, {
				title: "Gives to",
				tape: r,
				side: r.into,
				node: i,
				viewer: e
			}),
			/* @__PURE__ */ (0, O.jsxs)("div", {
				className: "verbs",
				children: [a && e.folding?.canOpen(a.id) && /* @__PURE__ */ (0, O.jsx)("button", {
					onClick: () => void e.toggle(a.id),
					children: e.open.has(a.id) ? "Fold" : "Open"
				}), /* @__PURE__ */ (0, O.jsx)("button", {
					onClick: () => void e.reveal(i),
					children: "Centre"
				})]
			})
		]
	}) : /* @__PURE__ */ (0, O.jsxs)("aside", {
		className: "right",
		children: [/* @__PURE__ */ (0, O.jsxs)("header", { children: [/* @__PURE__ */ (0, O.jsx)("h2", { children: n }), /* @__PURE__ */ (0, O.jsxs)("p", { children: [
			r.count.toLocaleString("en"),
			" nodes · ",
			r.source.length.toLocaleString("en"),
			" wires"
		] })] }), /* @__PURE__ */ (0, O.jsx)("p", {
			className: "hint",
			children: "Click a box to see what is set in it and where its value goes. Double-click opens a block. Arrow keys walk along wires."
		})]
	});
}
function qo({ title: e, tape: t, side: n, node: r, viewer: i }) {
	let a = [...n.item.subarray(n.start[r], n.start[r + 1])];
	return a.length === 0 ? null : /* @__PURE__ */ (0, O.jsxs)(O.Fragment, { children: [/* @__PURE__ */ (0, O.jsx)("h3", { children: e }), /* @__PURE__ */ (0, O.jsx)("table", {
		className: "flows",
		children: /* @__PURE__ */ (0, O.jsx)("tbody", { children: a.map((e, n) => /* @__PURE__ */ (0, O.jsx)("tr", {
			onClick: () => void i.reveal(e),
			children: /* @__PURE__ */ (0, O.jsx)("td", { children: /* @__PURE__ */ (0, O.jsx)("button", {
				className: "link",
				children: Rt(t, e)
			}) })
		}, n)) })
	})] });
}
// src/tape/standalone.tsx
function I(e, t, n) {
	let r = e.shadowRoot ?? e.attachShadow({ mode: "open" }), i = document.createElement("style");
	i.textContent = p + Oo;
	let a = document.createElement("div");
	return a.className = "td-root", r.replaceChildren(i, a), t ? (e.style.setProperty("--st-background-color", t === "dark" ? "#14161a" : "#ffffff"), ae(a, t)) : (ae(a, C(e)), ie(e, (e) => ae(a, e))), new Promise((e) => (0, c.createRoot)(a).render(n(e)));
}
async function L(e, t, n = null, r = {}) {
	let i = Et(t), a = n ? Float32Array.from(n, (e) => e === null ? NaN : e) : null, o = a ? Vt(-1, a, i.count, i.source.length) : null;
	return I(e, r.theme, (e) => /* @__PURE__ */ (0, O.jsx)(Do, {
		tape: i,
		values: o,
		panels: r.panels !== !1,
		onReady: e
	}));
}
async function R(e, t, n = {}) {
	return I(e, n.theme, (e) => /* @__PURE__ */ (0, O.jsx)(Wo, {
		model: t,
		onReady: e
	}));
}
// src/tape/main.tsx
Ze();
var Jo = l((e, t) => {
	let n = document.createElement("style");
	n.textContent = p + Oo + ko, e.before(n), ae(e, C(e));
	let r = ie(e, (t) => ae(e, t));
	e.addEventListener("keydown", (e) => {
		e.key.length !== 1 || e.ctrlKey || e.metaKey || e.altKey || e.stopPropagation();
	});
	let i = (0, c.createRoot)(e), a = (e) => i.render(/* @__PURE__ */ (0, O.jsx)(Co, { wanted: e.run ?? d("run") }));
	return a(t.data ?? {}), {
		update: (e) => a(e.data ?? {}),
		destroy: () => {
			r(), i.unmount(), n.remove();
		}
	};
});
export { Jo as default, R as renderDocument, L as renderStandalone };
