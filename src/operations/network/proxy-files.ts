import { writeWhole, type NetworkFolder } from './network-folder.ts';

/** What Caddy and nginx are told of a network: whoever asks for its name gets to its port. */
export async function writeProxyFiles(folder: NetworkFolder, host: string, port: number): Promise<void> {
  await writeWhole(folder.proxyFile('caddy'), caddyOf(folder.name, host, port), 0o644);
  await writeWhole(folder.proxyFile('nginx'), nginxOf(folder.name, host, port), 0o644);
}

const caddyOf = (name: string, host: string, port: number): string => `# The network ${name}.
https://${host} {
	@development path /dev/*
	respond @development 404
	request_body {
		max_size 60MB
	}
	reverse_proxy 127.0.0.1:${port}
}
`;

const nginxOf = (name: string, host: string, port: number): string => `# The network ${name}.
server {
  listen 443 ssl;
  server_name ${host};
  ssl_certificate /etc/letsencrypt/live/${host}/fullchain.pem;
  ssl_certificate_key /etc/letsencrypt/live/${host}/privkey.pem;
  # Words of a search and secrets of calendars stand in addresses.
  access_log off;
  error_log /var/log/nginx/error.log crit;
  server_tokens off;
  client_max_body_size 60m;
  location /dev/ { return 404; }
  location / {
    proxy_pass http://127.0.0.1:${port};
    proxy_http_version 1.1;
    proxy_set_header Host $host;
    proxy_set_header X-Forwarded-For $remote_addr;
    proxy_set_header X-Forwarded-Proto https;
    proxy_set_header Upgrade $http_upgrade;
    proxy_set_header Connection $http_connection;
    proxy_read_timeout 120s;
  }
}
`;
