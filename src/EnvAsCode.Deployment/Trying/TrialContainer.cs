using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Images;

namespace EnvAsCode.Deployment.Trying;

/// <summary>A container that is run as Studio runs an application, by Docker's command line.</summary>
internal sealed class TrialContainer
{
    /// <summary>The port of an application in Studio.</summary>
    public const int Port = 8888;

    private const string StartFile = "/tmp/.envascode-start";

    // The application is the first process, as in Studio, and begins when the script has ended.
    private const string Wait = "while [ ! -e " + StartFile + " ]; do sleep 0.2; done; exec \"$@\"";

    private static readonly Dictionary<string, string> NoVariables = [];

    private TrialContainer(string id) => this.Id = id;

    /// <summary>The container's id.</summary>
    public string Id { get; }

    /// <summary>Starts a container, whose application waits for <see cref="BeginAsync"/>.</summary>
    /// <exception cref="DeploymentException">EAC8063: the engine refuses.</exception>
    public static async Task<TrialContainer> StartAsync(TrialRequest request, TrialApp app, string image, CancellationToken cancellation)
    {
        string own = (await DockerAsync(
            ["image", "inspect", "--format", "{{json .Config.Entrypoint}}|{{json .Config.Cmd}}", image], cancellation)).Text;
        string[] parts = own.Trim().Split('|');
        string[] command = app.Entrypoint.Count > 0 ? [.. app.Entrypoint, .. app.Arguments]
            : [.. Texts(parts[0]), .. app.Arguments.Count > 0 ? app.Arguments : Texts(parts[^1])];
        List<string> arguments =
        [
            "run", "--detach", "--label", LeftContainers.Label + "=" + request.Manifest.Name, "--entrypoint", "/bin/sh",
            "--user", FormattableString.Invariant($"{app.Uid}:{app.Gid}"),
            "--tmpfs", FormattableString.Invariant($"{app.MountPath}:uid={app.Uid},gid={app.Gid},mode=0755,exec"),
        ];
        arguments.AddRange(request.Network is { } network
            ? ["--network", network]
            : ["--publish", FormattableString.Invariant($"127.0.0.1::{Port}")]);
        foreach ((string name, string value) in app.Variables.Concat(StudioVariables(app)))
        {
            arguments.AddRange(["--env", name + "=" + value]);
        }

        string[] waiting = app.HealthPath is null ? ["sleep", "infinity"] : command;
        (int exitCode, string text) = await DockerAsync([.. arguments, image, "-c", Wait, "sh", .. waiting], cancellation);
        string last = ProgramOutput.LastLine(text) ?? "";
        return exitCode == 0
            ? new TrialContainer(last)
            : throw new DeploymentException(Diagnostics.Rules.DockerRefused, request.Manifest.Name, last)
            {
                Environment = request.Manifest.Name
            };
    }

    /// <summary>Lets the application begin.</summary>
    public Task BeginAsync(CancellationToken cancellation) => this.ExecAsync(["touch", StartFile], cancellation);

    /// <summary>Puts a program into the container.</summary>
    public async Task PutAsync(string path, byte[] content, CancellationToken cancellation) => await DockerCommand.RunAsync(
        ["exec", "--interactive", this.Id, "/bin/sh", "-c", "cat > \"$1\" && chmod 755 \"$1\"", "sh", path],
        NoVariables,
        input => input.WriteAsync(content, cancellation).AsTask(),
        static _ => { },
        cancellation);

    /// <summary>Runs a program in it, as the user of the application.</summary>
    public Task<(int ExitCode, string Text)> ExecAsync(IEnumerable<string> command, CancellationToken cancellation) =>
        this.ExecAsync(command, static _ => { }, cancellation);

    /// <summary>Runs a program in it, and hands on each line as it comes.</summary>
    public Task<(int ExitCode, string Text)> ExecAsync(
        IEnumerable<string> command, Action<string> hear, CancellationToken cancellation) =>
        DockerAsync(["exec", this.Id, .. command], hear, cancellation);

    /// <summary>The exit code of the application; <see langword="null"/> while it runs.</summary>
    public async Task<int?> FindExitCodeAsync(CancellationToken cancellation)
    {
        string state =
            (await DockerAsync(["inspect", "--format", "{{.State.Running}} {{.State.ExitCode}}", this.Id], cancellation)).Text.Trim();
        return state.StartsWith("true", StringComparison.Ordinal) ? null
            : int.TryParse(state.Split(' ')[^1], NumberStyles.Integer, CultureInfo.InvariantCulture, out int code) ? code : -1;
    }

    /// <summary>The last lines that the application wrote.</summary>
    public async Task<string> LastLinesAsync(CancellationToken cancellation) =>
        (await DockerAsync(["logs", "--tail", "15", this.Id], cancellation)).Text.TrimEnd();

    /// <summary>Where the application answers on this machine; <see langword="null"/> if it does not.</summary>
    public async Task<string?> FindAuthorityAsync(string? network, CancellationToken cancellation)
    {
        if (network is not null)
        {
            return network == "host" ? FormattableString.Invariant($"127.0.0.1:{Port}") : null;
        }

        string answer = (await DockerAsync(["port", this.Id, FormattableString.Invariant($"{Port}/tcp")], cancellation)).Text;
        return ProgramOutput.LastLine(answer) is { } last && last.Contains(':', StringComparison.Ordinal) ? last : null;
    }

    /// <summary>Removes it.</summary>
    public Task RemoveAsync() => DockerAsync(["rm", "--force", "--volumes", this.Id], CancellationToken.None);

    private static IReadOnlyList<string> Texts(string json) => System.Text.Json.JsonSerializer.Deserialize<string[]?>(json) ?? [];

    // Those of Studio that name no account; credentials are not given to anybody.
    private static IEnumerable<KeyValuePair<string, string>> StudioVariables(TrialApp app) =>
    [
        new("SAGEMAKER_APP_TYPE", app.AppType),
        new("SAGEMAKER_APP_TYPE_LOWERCASE", app.AppType.ToLowerInvariant()),
        new("SAGEMAKER_SPACE_NAME", "trial"),
        new("SAGEMAKER_SPACE_TYPE_LOWERCASE", "private"),
        new("AWS_REGION", "us-east-1"),
        new("AWS_DEFAULT_REGION", "us-east-1"),
    ];

    private static Task<(int ExitCode, string Text)> DockerAsync(IReadOnlyList<string> arguments, CancellationToken cancellation) =>
        DockerAsync(arguments, static _ => { }, cancellation);

    private static async Task<(int ExitCode, string Text)> DockerAsync(
        IReadOnlyList<string> arguments, Action<string> hear, CancellationToken cancellation)
    {
        StringBuilder text = new();
        int exitCode = await DockerCommand.RunAsync(
            arguments,
            NoVariables,
            static _ => Task.CompletedTask,
            line =>
            {
                lock (text)
                {
                    text.Append(line).Append('\n');
                }

                hear(line);
            },
            cancellation);
        return (exitCode, text.ToString());
    }
}
