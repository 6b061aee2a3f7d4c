using System;
using System.Diagnostics;
using System.Globalization;
using System.Threading.Tasks;
using Amazon.Runtime;
using Xunit;

namespace EnvAsCode.Aws.Tests.Witnesses;

/// <summary>
/// moto, an emulator of AWS that this project did not write, as a process on a free port of loopback. It starts with the first test that
/// asks for it, and ends with its standard input, so also if this process is killed.
/// </summary>
[CollectionDefinition(nameof(MotoServer))]
public sealed class MotoServer : ICollectionFixture<MotoServer>, IAsyncLifetime
{
    private Process? process;
    private AwsClients? clients;

    /// <summary>Clients of the emulator.</summary>
    public async Task<AwsClients> ClientsAsync() => this.clients ??= await this.StartAsync();

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        this.clients?.Dispose();
        if (this.process is not null)
        {
            this.process.StandardInput.Close();
            await this.process.WaitForExitAsync();
            this.process.Dispose();
        }
    }

    private async Task<AwsClients> StartAsync()
    {
        this.process = Process.Start(Python.Script("moto_server.py"))!;
        Task<string> log = this.process.StandardError.ReadToEndAsync();
        string? port = await this.process.StandardOutput.ReadLineAsync();
        return new AwsClients(new AwsClientSettings
        {
            Endpoint = port is not null
                ? new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"))
                : throw new InvalidOperationException("moto did not start: " + await log),
            Region = "eu-west-1",
            Credentials = new BasicAWSCredentials("x", "y"),
        });
    }
}
