using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Docker.DotNet;
using Docker.DotNet.Models;

namespace EnvAsCode.Deployment.Images;

/// <summary>
/// The user's own logins, for a base image that is not public: what <c>docker login</c> left in Docker's <c>config.json</c>, or what the
/// credential helper says that it names. The engine is asked by API, and so does not know them by itself.
/// </summary>
internal static class DockerLogins
{
    private const string DockerHub = "https://index.docker.io/v1/";

    // Names of Docker Hub in a reference, of which none is one in config.json.
    private static readonly string[] HubNames = ["docker.io", "index.docker.io", "registry-1.docker.io"];

    /// <summary>The logins for the registries of images, of those that the user has.</summary>
    public static IReadOnlyList<AuthConfig> For(IEnumerable<string> images)
    {
        try
        {
            if (!DockerConfig.Instance.Exists)
            {
                return [];
            }

            using JsonDocument config = DockerConfig.Instance.Parse();
            List<AuthConfig> logins = [];
            foreach (string registry in images.Select(RegistryOf).Distinct(StringComparer.Ordinal))
            {
                if ((FromHelper(config.RootElement, registry) ?? FromFile(config.RootElement, registry)) is { } login)
                {
                    logins.Add(login);
                }
            }

            return logins;
        }
        catch (Exception e) when (e is IOException
            or JsonException
            or FormatException
            or InvalidOperationException
            or Win32Exception
            or DockerConfigurationException)
        {
            // The engine then pulls without a login, and says so if that is not enough.
            return [];
        }
    }

    /// <summary>The registry of a reference, as <c>config.json</c> names it.</summary>
    internal static string RegistryOf(string image)
    {
        int slash = image.IndexOf('/', StringComparison.Ordinal);
        string first = slash < 0 ? "" : image[..slash];
        bool isRegistry = first.Contains('.', StringComparison.Ordinal)
            || first.Contains(':', StringComparison.Ordinal)
            || first == "localhost";
        return isRegistry && !HubNames.Contains(first) ? first : DockerHub;
    }

    private static AuthConfig? FromFile(JsonElement config, string registry)
    {
        if (!config.TryGetProperty("auths", out JsonElement logins) || !logins.TryGetProperty(registry, out JsonElement login)
            || !login.TryGetProperty("auth", out JsonElement auth))
        {
            return null;
        }

        string[] parts = Encoding.UTF8.GetString(Convert.FromBase64String(auth.GetString()!)).Split(':', 2);
        return new AuthConfig { ServerAddress = registry, Username = parts[0], Password = parts[^1] };
    }

    private static AuthConfig? FromHelper(JsonElement config, string registry)
    {
        string? helper = config.TryGetProperty("credHelpers", out JsonElement helpers)
            && helpers.TryGetProperty(registry, out JsonElement own)
            ? own.GetString()
            : config.TryGetProperty("credsStore", out JsonElement store) ? store.GetString() : null;
        if (string.IsNullOrEmpty(helper))
        {
            return null;
        }

        using Process process = Process.Start(new ProcessStartInfo("docker-credential-" + helper, "get")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Write(registry);
        process.StandardInput.Close();
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            return null;
        }

        using JsonDocument login = JsonDocument.Parse(answer);
        return new AuthConfig
        {
            ServerAddress = registry,
            Username = login.RootElement.GetProperty("Username").GetString(),
            Password = login.RootElement.GetProperty("Secret").GetString(),
        };
    }
}
