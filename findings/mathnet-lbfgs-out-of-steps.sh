#!/usr/bin/env bash
# MathNet.Numerics 5.0.0: where its steps are used up, LimitedMemoryBfgsMinimizer returns a point that is no minimum and gives AbsoluteGradient
# as the reason, as if the gradient had vanished; BfgsMinimizer throws for the same. ReasonForExit cannot tell a trained model from one that was
# cut short. Here Rosenbrock's function from (-1.2, 1), with 10 steps and with 200: of the first point the value is 2.68 and the gradient far from 0.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > app.csproj <<'XML'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><OutputType>Exe</OutputType><TargetFramework>net10.0</TargetFramework><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
  <ItemGroup><PackageReference Include="MathNet.Numerics" Version="5.0.0" /></ItemGroup>
</Project>
XML
cat > Program.cs <<'CS'
using System.Globalization;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var start = Vector<double>.Build.Dense([-1.2, 1.0]);
foreach (var steps in new[] { 10, 200 })
{
    Say($"limited memory, {steps} steps", () => new LimitedMemoryBfgsMinimizer(1e-8, 1e-12, 1e-14, 5, steps).FindMinimum(Rosenbrock(), start));
    Say($"full memory, {steps} steps", () => new BfgsMinimizer(1e-8, 1e-12, 1e-14, steps).FindMinimum(Rosenbrock(), start));
}

static void Say(string name, Func<MinimizationResult> find)
{
    try
    {
        var found = find();
        Console.WriteLine($"{name}: {found.ReasonForExit}, value {found.FunctionInfoAtMinimum.Value:F2}, gradient {found.FunctionInfoAtMinimum.Gradient.L2Norm():F1}");
    }
    catch (OptimizationException e)
    {
        Console.WriteLine($"{name}: {e.GetType().Name}");
    }
}

static IObjectiveFunction Rosenbrock() => ObjectiveFunction.Gradient(p =>
{
    var (a, b) = (1 - p[0], p[1] - p[0] * p[0]);
    return (a * a + 100 * b * b, Vector<double>.Build.Dense([-2 * a - 400 * p[0] * b, 200 * b]));
});
CS
export NUGET_PACKAGES="$folder/packages" DOTNET_CLI_TELEMETRY_OPTOUT=1
seen=$(dotnet run -c Release | tail -n 4)
echo "$seen"
want='limited memory, 10 steps: AbsoluteGradient, value 2.68, gradient 4.8
full memory, 10 steps: MaximumIterationsException
limited memory, 200 steps: AbsoluteGradient, value 0.00, gradient 0.0
full memory, 200 steps: AbsoluteGradient, value 0.00, gradient 0.0'
[[ "$seen" == "$want" ]] || { echo "MathNet.Numerics 5.0.0 behaves otherwise now" >&2; exit 1; }
