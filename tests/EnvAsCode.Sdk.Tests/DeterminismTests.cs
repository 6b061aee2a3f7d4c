using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using EnvAsCode.Testing;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

public sealed class DeterminismTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    [Fact]
    public async Task Culture_time_zone_and_folder_do_not_change_a_byte()
    {
        Dictionary<string, string> plain = await this.BuildAsync("user", "en_US.UTF-8", "Etc/UTC");

        Assert.NotEmpty(plain);
        Assert.Equal(plain, await this.BuildAsync("Çalışma dizini İı", "tr_TR.UTF-8", "Asia/Kathmandu"));
        Assert.Equal(plain, await this.BuildAsync("Größe & 100% 'Grüße' #1 世界", "de_DE.UTF-8", "America/St_Johns"));
    }

    private async Task<Dictionary<string, string>> BuildAsync(string name, string culture, string timeZone)
    {
        using UserFolder folder = new(sdk, name);
        folder.Write("Churn.csproj", UserFolder.ProjectFile);
        folder.Write("Churn.cs", File.ReadAllText(Repository.PathOf("samples/QuickStart/Churn.cs")));
        Dictionary<string, string?> locale = new()
        {
            ["LANG"] = culture,
            ["LC_ALL"] = culture,
            ["TZ"] = timeZone,
            ["DOTNET_CLI_UI_LANGUAGE"] = null,
        };

        // The compiler's server would keep the culture of whoever started it.
        (await folder.DotNetAsync(["build", "-p:UseSharedCompilation=false", "-p:Deterministic=true"], locale)).Succeeded();
        return folder.Contents("bin/Debug/net10.0/environments");
    }
}
