using System.Collections.Generic;
using EnvAsCode.Testing;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>The Docker command line, against the engine that <c>DOCKER_HOST</c> or the default socket names.</summary>
internal static class Docker
{
    // The classic builder is part of every engine; BuildKit is a plug-in of the command line that Debian's does not have.
    private static readonly Dictionary<string, string> Variables = new() { ["DOCKER_BUILDKIT"] = "0" };

    /// <summary>Runs a command.</summary>
    public static ExternalProgram Run(IEnumerable<string> arguments, string input = "") => ExternalProgram.Run("docker", arguments, input, Variables);

    /// <summary>Builds an image from a folder. The host's network is how it reaches the package index on loopback.</summary>
    public static ExternalProgram Build(string tag, string folder) => Run(["build", "--network", "host", "--tag", tag, folder]);

    /// <summary>Builds an image from a Dockerfile without a context.</summary>
    public static void Build(string tag, IEnumerable<string> dockerfile) =>
        Run(["build", "--network", "host", "--tag", tag, "-"], string.Join('\n', dockerfile)).AssertSuccess();

    /// <summary>A property of an image, by a template as <c>{{.Config.User}}</c>.</summary>
    public static string Inspect(string image, string template) => Run(["image", "inspect", "--format", template, image]).AssertSuccess().Trim();
}
