using System;
using System.Collections.Generic;
using EnvAsCode.Testing;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>A running container that does nothing but what it is told.</summary>
internal sealed class Container : IDisposable
{
    private readonly string id;

    private Container(string id) => this.id = id;

    /// <summary>Starts one with the package index in reach.</summary>
    public static Container Start(string image) => Start(image, ["--network", "host"]);

    /// <summary>Starts one without a network, as an image has to work that is complete.</summary>
    public static Container StartOffline(string image, params IEnumerable<string> options) =>
        Start(image, ["--network", "none", .. options]);

    /// <summary>Runs a line of bash in it.</summary>
    public ExternalProgram Run(string line, string input = "") => Docker.Run(["exec", "--interactive", this.id, "bash", "-c", line], input);

    /// <summary>Runs a line of bash that has to succeed.</summary>
    /// <returns>What it printed.</returns>
    public string Bash(string line, string input = "") => this.Run(line, input).AssertSuccess();

    /// <summary>Runs a program with arguments that no shell sees, and that has to succeed.</summary>
    /// <returns>What it printed.</returns>
    public string Program(string input, params IEnumerable<string> command) =>
        Docker.Run(["exec", "--interactive", this.id, .. command], input).AssertSuccess();

    /// <summary>Runs a script as a file of its own, so that its first line decides what reads it.</summary>
    public ExternalProgram Script(string text) =>
        this.Run("file=$(mktemp) && cat > $file && chmod +x $file && (exec $file) < /dev/null; status=$?; rm -f $file; exit $status", text);

    /// <inheritdoc/>
    public void Dispose() => Docker.Run(["rm", "--force", this.id]);

    private static Container Start(string image, IEnumerable<string> options) =>
        new(Docker.Run(["run", "--detach", "--entrypoint", "sleep", .. options, image, "infinity"]).AssertSuccess().Trim());
}
