using System;
using System.IO;
using System.Threading.Tasks;
using EnvAsCode.Sdk.Tests.Infrastructure;
using Xunit;

namespace EnvAsCode.Sdk.Tests;

public sealed class SolutionTests(PackedSdk sdk) : IClassFixture<PackedSdk>
{
    private const string Output = "/bin/Debug/net10.0/environments";

    [Fact]
    public async Task Projects_that_build_at_the_same_time_write_each_to_its_own_folder()
    {
        using UserFolder folder = new(sdk);
        folder.Write("All.slnx", """
            <Solution>
              <Project Path="Shared/Shared.csproj" />
              <Project Path="Churn/Churn.csproj" />
              <Project Path="Fraud/Fraud.csproj" />
              <Project Path="Forecast/Forecast.csproj" />
            </Solution>
            """);
        WriteShared(folder, "2.0.3");
        foreach (string name in new[] { "Churn", "Fraud", "Forecast" })
        {
            WriteDependent(folder, name);
        }

        CommandOutput output = (await folder.DotNetAsync("build", "-m:4")).Succeeded();

        Assert.Equal(4, output.EnvironmentLines.Length);
        Assert.All(folder.Files("Churn" + Output), file => Assert.StartsWith("churn/", file, StringComparison.Ordinal));
        Assert.All(folder.Files("Fraud" + Output), file => Assert.StartsWith("fraud/", file, StringComparison.Ordinal));
        Assert.All(folder.Files("Shared" + Output), file => Assert.StartsWith("shared/", file, StringComparison.Ordinal));
        folder.AssertRequirement("Forecast" + Output + "/forecast", "matplotlib==3.9.2");
    }

    [Fact]
    public async Task A_change_of_text_does_not_compile_a_dependent_project_again()
    {
        using UserFolder folder = new(sdk);
        WriteShared(folder, "2.0.3");
        WriteDependent(folder, "Churn");
        (await folder.DotNetAsync("build", "Churn")).Succeeded();
        DateTime shared = File.GetLastWriteTimeUtc(folder["Shared/obj/Debug/net10.0/Shared.dll"]);
        DateTime dependent = File.GetLastWriteTimeUtc(folder["Churn/obj/Debug/net10.0/Churn.dll"]);

        WriteShared(folder, "2.1.0");
        (await folder.DotNetAsync("build", "Churn", "--no-restore")).Succeeded();

        Assert.NotEqual(shared, File.GetLastWriteTimeUtc(folder["Shared/obj/Debug/net10.0/Shared.dll"]));
        Assert.Equal(dependent, File.GetLastWriteTimeUtc(folder["Churn/obj/Debug/net10.0/Churn.dll"]));
        folder.AssertRequirement("Shared" + Output + "/shared", "xgboost==2.1.0");
    }

    [Fact]
    public async Task A_program_can_read_the_declarations_that_it_references()
    {
        using UserFolder folder = new(sdk);
        folder.Write("Churn/Churn.csproj", UserFolder.ProjectFile);
        folder.Write("Churn/Churn.cs", UserFolder.Source([UserFolder.Environment("churn")]));
        folder.Write("Reader/Reader.csproj", UserFolder.ProjectFileWith(
            "<EnvAsCodeEnabled>false</EnvAsCodeEnabled><OutputType>Exe</OutputType>", "../Churn/Churn.csproj"));
        folder.Write("Reader/Program.cs", "System.Console.WriteLine(\"first: \" + Churn.churn.Packages[0].Name);\n");

        CommandOutput output = (await folder.DotNetAsync("run", "--project", "Reader")).Succeeded();

        Assert.Contains("first: xgboost", output.Text, StringComparison.Ordinal);
        Assert.Empty(folder.Files("Reader" + Output));
    }

    private static void WriteDependent(UserFolder folder, string name)
    {
        folder.Write(name + "/" + name + ".csproj", UserFolder.ProjectFileWith(reference: "../Shared/Shared.csproj"));
        string declaration = UserFolder.EnvironmentOf(name.ToLowerInvariant(), "Shared.Plotting");
        folder.Write(name + "/" + name + ".cs", UserFolder.Source([declaration], name));
    }

    // The environment is internal, so its value is nothing that another project can use: only its text changes.
    private static void WriteShared(UserFolder folder, string version)
    {
        const string Part = """[EnvironmentPart] public static EquatableArray<Package> Plotting => [Pip("matplotlib", "3.9.2")];""";
        string own = UserFolder.Source([UserFolder.Environment("shared", version)], "Own");
        folder.Write("Shared/Shared.csproj", UserFolder.ProjectFile);
        folder.Write("Shared/Shared.cs", UserFolder.Source([Part], "Shared"));
        folder.Write("Shared/Own.cs", own.Replace("public static class", "internal static class", StringComparison.Ordinal));
    }
}
