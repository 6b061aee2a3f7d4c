using System.Linq;

namespace Benchmarks.Packaging;

/// <summary>Requirements as people write them: exact pins, ranges, extras, markers and URLs, the same on every run.</summary>
internal static class RequirementTexts
{
    private static readonly string[] Names =
        ["numpy", "pandas", "scikit-learn", "Pillow", "ruamel.yaml", "typing_extensions", "xgboost", "boto3"];

    private static readonly string[] Rests =
    [
        "==1.26.4", ">=1.26,<2", "~=1.4.5", "==2.1.0+cu121", "[s3,gs]>=3.0,!=3.1.*,<4", ">=1.0; python_version < \"3.11\"", " (>=1.5)",
        "==2024.2; sys_platform == \"linux\" and platform_machine != \"aarch64\"", "", "[all] @ https://example.com/a-1.0-py3-none-any.whl",
        ">=4.0rc1", "==1.*", "; python_version >= '3.8' and (os_name == 'posix' or extra == 'test')",
    ];

    /// <summary>Different requirements.</summary>
    public static string[] Of(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Names[i % Names.Length] + "-" + (i / 7) + Rests[i % Rests.Length])];

    /// <summary>Exact pins of different packages, as a declaration holds them.</summary>
    public static (string Name, string Version)[] Pins(int count) =>
        [.. Enumerable.Range(0, count).Select(i => (Names[i % Names.Length] + i, (i % 4) switch
        {
            0 => "1.26." + i,
            1 => "2.0.*",
            2 => ">=1." + i + ",<3",
            _ => "~=2." + i + ".1",
        }))];
}
