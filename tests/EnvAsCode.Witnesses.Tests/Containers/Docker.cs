using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using EnvAsCode.Testing;

namespace EnvAsCode.Witnesses.Tests;

/// <summary>The Docker command line, against the engine that <c>DOCKER_HOST</c> or the default socket names.</summary>
internal static class Docker
{
    // The classic builder is part of every engine.
    private static readonly Dictionary<string, string> Variables = new() { ["DOCKER_BUILDKIT"] = "0" };

    // BuildKit is part of command lines before 23, as Debian's, and the plug-in buildx of those after it.
    private static readonly Lazy<string?> BuildKit = new(() => ((string[])["docker", "/usr/bin/docker"]).FirstOrDefault(HasBuildKit));

    /// <summary>The command line that builds with BuildKit; <see langword="null"/> if there is none.</summary>
    public static string? BuildKitProgram => BuildKit.Value;

    /// <summary>Runs a command.</summary>
    public static ExternalProgram Run(IEnumerable<string> arguments, string input = "") =>
        ExternalProgram.Run("docker", arguments, input, Variables);

    /// <summary>Builds an image from a folder. The host's network is how it reaches the package index on loopback.</summary>
    public static ExternalProgram Build(string tag, string folder) => Run(["build", "--network", "host", "--tag", tag, folder]);

    /// <summary>Builds an image from a Dockerfile without a context.</summary>
    public static void Build(string tag, IEnumerable<string> dockerfile) =>
        Run(["build", "--network", "host", "--tag", tag, "-"], string.Join('\n', dockerfile)).AssertSuccess();

    /// <summary>A property of an image, by a template as <c>{{.Config.User}}</c>.</summary>
    public static string Inspect(string image, string template) =>
        Run(["image", "inspect", "--format", template, image]).AssertSuccess().Trim();

    /// <summary>Builds an image from a folder with BuildKit.</summary>
    /// <param name="folder">The folder, or <c>-</c>.</param>
    /// <param name="input">The Dockerfile, where the folder is <c>-</c>.</param>
    /// <param name="options">Options of <c>docker build</c>.</param>
    public static ExternalProgram BuildWithBuildKit(string folder, string input, params IEnumerable<string> options) => ExternalProgram.Run(
        BuildKitProgram ?? "docker",
        ["build", "--progress", "plain", "--network", "host", .. options, folder],
        input,
        new Dictionary<string, string> { ["DOCKER_BUILDKIT"] = "1" });

    private static bool HasBuildKit(string program)
    {
        try
        {
            string version = ExternalProgram.Run(program, ["version", "--format", "{{.Client.Version}}"]).Output;
            return (int.TryParse(version.Split('.')[0], out int major) && major < 23)
                || ExternalProgram.Run(program, ["buildx", "version"]).ExitCode == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
