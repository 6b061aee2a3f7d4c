using System;
using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Tasks;

namespace EnvAsCode.Emit.Tests;

/// <summary>
/// The part of Jupyter's REST API on loopback that a program asks for kernels and terminals. The time that it speaks of goes on by a minute
/// with each question for kernels, as it does for the program that asks once a minute.
/// </summary>
internal sealed class IdleServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly DateTimeOffset start = DateTimeOffset.UtcNow;
    private readonly List<string> asked = [];

    /// <summary>Starts one on a free port.</summary>
    public IdleServer()
    {
        using (TcpListener port = new(IPAddress.Loopback, 0))
        {
            port.Start();
            this.Url = "http://localhost:" + ((IPEndPoint)port.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        }

        this.listener.Prefixes.Add(this.Url + "/");
        this.listener.Start();
        _ = Task.Run(this.AnswerAsync);
    }

    /// <summary>Where it listens, without a final slash.</summary>
    public string Url { get; }

    /// <summary>The paths that were asked for.</summary>
    public IReadOnlyList<string> Asked => this.asked;

    /// <summary>How many minutes have gone.</summary>
    public int Minute { get; private set; }

    /// <summary>The answer to a path, by the minute; <see langword="null"/> is an error of the server.</summary>
    public required Func<string, int, string?> Answer { get; init; }

    /// <summary>A kernel or terminal as the API describes it.</summary>
    /// <param name="minute">The minute of its last activity.</param>
    public string Item(string state, int minute) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""[{"execution_state": "{{state}}", "last_activity": "{{this.start.AddMinutes(minute):yyyy-MM-ddTHH:mm:ss.ffffffZ}}"}]""");

    /// <inheritdoc/>
    public void Dispose() => this.listener.Close();

    private async Task AnswerAsync()
    {
        while (this.listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await this.listener.GetContextAsync();
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            string path = context.Request.Url!.AbsolutePath;
            this.asked.Add(path);
            this.Minute += path.EndsWith("/kernels", StringComparison.Ordinal) ? 1 : 0;
            string? answer = this.Answer(path, this.Minute);
            context.Response.StatusCode = answer is null ? 500 : answer.Length == 0 ? 404 : 200;
            context.Response.Close(Encoding.UTF8.GetBytes(answer ?? ""), willBlock: true);
        }
    }
}
