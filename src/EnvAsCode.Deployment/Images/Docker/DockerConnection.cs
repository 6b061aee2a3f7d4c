using System;
using System.Threading;
using System.Threading.Tasks;
using Docker.DotNet;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// The Docker Engine that the Docker command line would talk to: the one that <c>DOCKER_HOST</c> names, else the current context's, else
/// the default socket.
/// </summary>
internal sealed class DockerConnection : IDisposable
{
    // An engine on this machine answers at once. One that is named by an address that nothing answers at must not hold a publish up.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly Lazy<DockerClient> client = new(static () => new DockerClientBuilder().Build());

    /// <summary>The client.</summary>
    public IDockerClient Client => this.client.Value;

    /// <summary>Why no engine answers; <see langword="null"/> if one does.</summary>
    public async Task<string?> FindObstacleAsync(CancellationToken cancellation)
    {
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(Patience);
        try
        {
            await this.Client.System.PingAsync(limit.Token);
            return null;
        }
        catch (Exception e) when (!cancellation.IsCancellationRequested)
        {
            string where = this.client.IsValueCreated ? $" at {this.Client.Options.Endpoint}" : "";
            string why = e switch
            {
                OperationCanceledException => $"no answer within {Patience.TotalSeconds} seconds",
                DockerApiException api => DockerErrors.MessageOf(api),
                _ => (e.InnerException ?? e).Message,
            };
            return $"No Docker Engine answers{where} ({why.TrimEnd('.')}). Install and start Docker Engine, or name one that runs with "
                + "DOCKER_HOST or 'docker context use'.";
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (this.client.IsValueCreated)
        {
            this.client.Value.Dispose();
        }
    }
}
