using System;
using System.IO;
using System.Linq;
using EnvAsCode.Deployment;
using EnvAsCode.Deployment.Images;
using EnvAsCode.Diagnostics;

namespace EnvAsCode.Tool.CommandLine;

/// <summary>A build secret as <c>docker build --secret</c> writes it: where the secret is, and never the secret itself.</summary>
internal static class BuildSecretOption
{
    /// <summary>Reads the secret.</summary>
    /// <param name="text"><c>id=pip,src=pip.conf</c> or <c>id=pip,env=PIP_CONF</c>.</param>
    /// <exception cref="DeploymentException">EAC8070: it is written otherwise, or there is no such file or variable.</exception>
    public static BuildSecret Read(string text)
    {
        ILookup<string, string> parts = text.Split(',')
            .Select(static part => part.Split('=', 2))
            .ToLookup(static part => part[0].Trim(), static part => part[^1].Trim(), StringComparer.Ordinal);
        string? value = (parts["src"].FirstOrDefault() ?? parts["source"].FirstOrDefault()) is { } file
            ? File.Exists(file) ? File.ReadAllText(file) : null
            : parts["env"].FirstOrDefault() is { } variable ? Environment.GetEnvironmentVariable(variable) : null;
        return parts["id"].FirstOrDefault() is { Length: > 0 } id && value is not null
            ? new BuildSecret(id, value)
            : throw new DeploymentException(Rules.InvalidBuildSecret, text);
    }
}
