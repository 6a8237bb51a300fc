import WebSocket from 'ws';

type Fields = Readonly<Record<string, unknown>>;

interface Message {
	readonly id?: number;
	readonly type: 'success' | 'error' | 'event';
	readonly method?: string;
	readonly params?: Fields;
	readonly result?: Fields;
	readonly error?: string;
	readonly message?: string;
}

interface Waiting {
	readonly method: string;
	readonly resolve: (result: Fields) => void;
	readonly reject: (error: Error) => void;
}

/**
 * A connection that speaks WebDriver BiDi (W3C). Puppeteer speaks it too, but loses its tab as soon as that goes to
 * a page of an extension, which is another process in Firefox.
 */
export class BidiConnection {
	private lastId = 0;
	private readonly waiting = new Map<number, Waiting>();
	private readonly listeners = new Map<string, (params: Fields) => void>();

	private constructor(private readonly socket: WebSocket) {
		socket.on('message', (data) => this.receive(JSON.parse(String(data)) as Message));
		socket.on('close', () => {
			for (const { method, reject } of this.waiting.values()) {
				reject(new Error(`Firefox was gone before it answered ${method}.`));
			}
			this.waiting.clear();
		});
	}

	static async open(url: string): Promise<BidiConnection> {
		const socket = new WebSocket(url);
		await new Promise<void>((resolve, reject) => {
			socket.once('open', resolve);
			socket.once('error', reject);
		});
		return new BidiConnection(socket);
	}

	/** Sends a command and gives its result; an error of the browser becomes an exception with its sentence. */
	send(method: string, params: Fields = {}): Promise<Fields> {
		this.lastId += 1;
		const id = this.lastId;
		return new Promise((resolve, reject) => {
			this.waiting.set(id, { method, resolve, reject });
			this.socket.send(JSON.stringify({ id, method, params }));
		});
	}

	/** Sets the one listener of an event; the session must have subscribed to it. */
	on(event: string, listener: (params: Fields) => void): void {
		this.listeners.set(event, listener);
	}

	close(): void {
		this.socket.close();
	}

	private receive(message: Message): void {
		if (message.method) this.listeners.get(message.method)?.(message.params ?? {});
		if (message.id === undefined) return;
		const waiting = this.waiting.get(message.id);
		this.waiting.delete(message.id);
		if (message.type === 'error') {
			waiting?.reject(new Error(`${waiting.method}: ${message.error}: ${message.message}`));
		} else waiting?.resolve(message.result ?? {});
	}
}
