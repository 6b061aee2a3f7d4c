using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using EnvAsCode.Deployment.Manifests;

namespace EnvAsCode.Deployment.Trying;

/// <summary>Asks an application from inside its container, as no network leads there from everywhere.</summary>
/// <param name="path">The path to ask for.</param>
/// <param name="isAnyAnswerEnough">Whether it is enough that something answers, or the answer has to be a success.</param>
internal sealed class TrialHealth(TrialContainer container, string path, bool isAnyAnswerEnough)
{
    private const string Ask = """
        import sys, urllib.error, urllib.request
        try:
            print("status", urllib.request.urlopen(sys.argv[1], timeout=5).status)
        except urllib.error.HTTPError as error:
            print("status", error.code)
        except Exception as error:
            print(getattr(error, "reason", error))
        """;

    /// <summary>What is wrong; <see langword="null"/> if it is healthy.</summary>
    public async Task<string?> FindProblemAsync(TrialRequest request, CancellationToken cancellation)
    {
        string url = FormattableString.Invariant($"http://127.0.0.1:{TrialContainer.Port}{path}");
        string answer = "no Python in the image can ask";
        foreach (string python in PythonsOf(request.Manifest))
        {
            (int exitCode, string text) = await container.ExecAsync([python, "-c", Ask, url], cancellation);
            if (exitCode == 0)
            {
                answer = text.Trim();
                break;
            }
        }

        bool isHealthy = answer.StartsWith("status", StringComparison.Ordinal) && (isAnyAnswerEnough || answer == "status 200");
        return isHealthy ? null : answer;
    }

    /// <summary>The Pythons that an application may have: those of its environments, and that of the path.</summary>
    public static IEnumerable<string> PythonsOf(EnvironmentManifest manifest) =>
        [
            .. (manifest.CustomImage?.Environments ?? []).Select(static environment => environment.Interpreter),
            "python3",
            "python",
            "/usr/bin/python3"
        ];
}
